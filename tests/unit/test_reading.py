"""The reading state: answers stand beside their own film, and nothing else changes."""

import os
from pathlib import Path

import numpy as np
import pytest
from made_films import film_of
from PIL import Image

from covid_desktop.domain.assessment import Reason, Refusal, Timing
from covid_desktop.domain.errors import FilmUnreadable
from covid_desktop.reading import OpenedFilm, ReadingState, assess, gather_films, open_film

FILMS = [film_of(np.full((4, 4), i, np.uint16)) for i in range(4)]
A, B, C, D = (f.sha256 for f in FILMS)
REASON = Reason("inference-failed", "It failed.", "Try again.")


def opened(index):
    return OpenedFilm(FILMS[index], load_ms=1.0)


def answer(index):
    return Refusal(FILMS[index].sha256, (REASON,), None)


@pytest.fixture
def three():
    state = ReadingState()
    for index in range(3):
        state = state.with_opened(opened(index), show=index == 1)
    return state


def hashes(state):
    return [o.film.sha256 for o in state.films]


def test_nothing_is_open_at_first():
    state = ReadingState()
    assert state.shown is None
    assert state.find(A) is None
    assert state.find(None) is None
    assert state.stored_bytes == 0


def test_films_stand_in_the_order_opened(three):
    assert hashes(three) == [A, B, C]
    assert three.current == B
    assert three.stored_bytes == 3 * 32


def test_the_first_film_is_shown_even_unasked():
    assert ReadingState().with_opened(opened(0), show=False).current == A


def test_no_film_twice_and_its_answer_stays(three):
    answered = three.with_answer(A, answer(0))
    again = answered.with_opened(opened(0), show=True)
    assert hashes(again) == [A, B, C]
    assert again.current == A
    assert again.shown.answer is answered.find(A).answer


def test_opening_again_without_showing_changes_nothing(three):
    again = three.with_opened(opened(2), show=False)
    assert again.films == three.films
    assert again.current == B


def test_an_answer_lands_beside_its_film_alone(three):
    state = three.with_answer(C, answer(2))
    assert [o.answer is None for o in state.films] == [True, True, False]
    assert state.find(C).answer.film_sha256 == C
    assert state.current == B
    assert [o.is_pending for o in state.films] == [True, True, False]
    assert all(o.answer is None for o in three.films), "the old state is untouched"


def test_an_answer_for_a_closed_film_is_lost(three):
    state = three.without(C).with_answer(C, answer(2))
    assert hashes(state) == [A, B]
    assert all(o.answer is None for o in state.films)


def test_a_failure_and_an_answer_replace_each_other(three):
    failed = three.with_failure(A, REASON)
    assert failed.find(A).failure is REASON
    assert not failed.find(A).is_pending
    assert failed.find(B).is_pending
    answered = failed.with_answer(A, answer(0))
    assert answered.find(A).failure is None
    assert answered.with_failure(A, REASON).find(A).answer is None


def test_showing(three):
    assert three.with_shown(C).current == C
    assert three.with_shown(D) is three


@pytest.mark.parametrize(
    ("shown", "closed", "then"),
    [(B, B, C), (A, A, B), (C, C, B), (A, C, A), (C, A, C)],
)
def test_closing_shows_the_neighbour(three, shown, closed, then):
    state = three.with_shown(shown).without(closed)
    assert closed not in hashes(state)
    assert len(state.films) == 2
    assert state.current == then
    assert state.shown is not None


def test_closing_the_last_film_and_one_that_is_not_open(three):
    assert three.without(D) is three
    empty = three.without(A).without(B).without(C)
    assert (empty.films, empty.current) == ((), None)
    assert empty.shown is None


class Assessor:
    """Says which film it was asked of."""

    def assess(self, film):
        return Refusal(film.sha256, (REASON,), None, Timing(preprocess=2.0, inference=3.0))


def test_opening_and_assessing_a_file(tmp_path):
    path = tmp_path / "film.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (9, 7)).astype(np.uint8)).save(path)
    found = open_film(path)
    assert found.film.stored.shape == (9, 7)
    assert found.load_ms > 0
    assert found.is_pending
    given = assess(found, Assessor())
    assert given.film_sha256 == found.film.sha256
    assert given.timing == Timing(found.load_ms, 2.0, 3.0)


def test_opening_what_is_no_film(tmp_path):
    with pytest.raises(FilmUnreadable):
        open_film(tmp_path / "none.dcm")


@pytest.fixture
def tree(tmp_path):
    for name in ("b.dcm", "a.png", ".hidden", "sub/z.dcm", "sub/.DS_Store", "sub/deep/x", "Zub/q",
                 ".git/config", "empty/.keep"):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    return tmp_path


def names(folder, paths):
    return [p.relative_to(folder).as_posix() for p in paths]


def test_a_folder_is_searched_in_name_order_without_hidden_files(tree):
    found = names(tree, gather_films([tree]))
    assert found == ["a.png", "b.dcm", "Zub/q", "sub/z.dcm", "sub/deep/x"]


def test_paths_keep_the_caller_s_order_and_named_hidden_files_count(tree):
    wanted = [tree / ".hidden", tree / "sub", tree / "a.png", tree / "missing"]
    found = names(tree, gather_films(wanted))
    assert found == [".hidden", "sub/z.dcm", "sub/deep/x", "a.png", "missing"]


def test_a_loop_of_links_ends(tree):
    (tree / "sub" / "up").symlink_to(tree, target_is_directory=True)
    (tree / "linked.dcm").symlink_to(tree / "b.dcm")
    found = names(tree, gather_films([tree]))
    assert found == ["a.png", "b.dcm", "linked.dcm", "Zub/q", "sub/z.dcm", "sub/deep/x"]


def test_a_link_to_a_folder_is_followed_when_named_itself(tree, tmp_path_factory):
    link = tmp_path_factory.mktemp("links") / "films"
    link.symlink_to(tree / "sub", target_is_directory=True)
    assert names(link, gather_films([link])) == ["z.dcm", "deep/x"]


@pytest.mark.parametrize("name", ["n" * 5000, "a\0b", "x/" * 3000], ids=["long", "null", "deep"])
def test_names_that_no_disk_takes_are_passed_on(name):
    assert list(gather_films([Path(name)])) == [Path(name)]
    with pytest.raises(FilmUnreadable):
        open_film(Path(name))


def test_the_search_is_lazy(tree):
    search = gather_films([tree / "a.png", tree])
    assert next(search).name == "a.png"
    os.remove(tree / "b.dcm")  # noqa: PTH107
    assert "b.dcm" not in [p.name for p in search]
