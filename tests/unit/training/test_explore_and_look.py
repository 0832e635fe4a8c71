"""Pages and sheets of phantoms, and warnings that a reviewer would make."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from covid_desktop.domain.assessment import FindingClass
from covid_desktop.inference.preprocessing import Recipe
from training.__main__ import main
from training.augmentation import Augmentation, augment
from training.cohort import CohortFilm
from training.cohort_warnings import guess_by_source, warnings_of
from training.dataset import as_unit
from training.explore import explore
from training.layouts import read_films
from training.layouts.reading import Problem
from training.look import each_alone, look, off
from training.phantoms import PhantomRecipe, draw_phantom
from training.settings import read_settings

COVID, OTHER, NONE = FindingClass
ROOT = Path(__file__).resolve().parents[3]


def made(finding, source, number=0, **facts):
    name = f"{source}-{finding}-{number}"
    return replace(
        CohortFilm(Path(name), name, source, finding, None, True, name, "", False, ""), **facts
    )


def many(finding, source, count, **facts):
    return [made(finding, source, n, **facts) for n in range(count)]


def test_a_class_of_one_source_is_warned_of():
    films = many(COVID, "cohen", 30) + many(NONE, "siim", 30) + many(OTHER, "siim", 30)
    texts = " ".join(warnings_of(films))
    assert "100% of the films of COVID-19 come from one block of sources (web)" in texts
    assert "cohen (COVID-19)" in texts
    assert "out of balance" not in texts


def test_sources_that_copy_from_one_another_count_as_one():
    films = many(COVID, "cohen", 20) + many(COVID, "hannover", 20) + many(NONE, "siim", 30)
    assert any("COVID-19 come from one block" in t for t in warnings_of(films))


def test_imbalance_views_children_and_missing_classes():
    films = many(COVID, "siim", 200, view_position="AP") + many(
        NONE, "siim", 30, view_position="PA"
    )
    texts = " ".join(warnings_of(films))
    assert "6.7 to 1" in texts
    assert "share of AP (bedside) films" in texts
    assert "No film of other pneumonia." in texts
    films += many(OTHER, "siim", 60, is_paediatric=True)
    assert "children's films" in " ".join(warnings_of(films))


def test_a_fair_cohort_draws_no_warning():
    films = [f for c in (COVID, OTHER, NONE) for s in ("siim", "nih") for f in many(c, s, 25)]
    assert warnings_of(films) == []
    assert guess_by_source(films) == pytest.approx(1 / 3, abs=0.34)


def test_no_label_at_all():
    assert warnings_of(many(None, "x", 3)) == ["No film has a class: nothing can be trained or "
                                               "measured."]  # fmt: skip


def test_guess_by_source_is_right_where_source_and_class_are_one():
    films = many(COVID, "cohen", 9) + many(OTHER, "nih", 5) + many(NONE, "siim", 200)
    assert guess_by_source(films) == 1.0


@pytest.fixture(scope="module")
def class_folders(tmp_path_factory):
    """Twelve phantoms in two class folders; one of them twice."""
    folder = tmp_path_factory.mktemp("films")
    for number in range(12):
        drawn = draw_phantom(
            PhantomRecipe(seed=number, rows=128, columns=128, zones=(number % 3,) * 6)
        )
        path = folder / ("Covid" if number % 2 else "Normal") / f"{number}.png"
        path.parent.mkdir(exist_ok=True)
        Image.fromarray((drawn.grey // 16).astype(np.uint8)).save(path)
    (folder / "Covid" / "twin.png").write_bytes((folder / "Normal" / "4.png").read_bytes())
    return folder


def test_explore_writes_a_page_that_stands_alone(class_folders, tmp_path):
    read = read_films(class_folders)
    explore(read.films, [Problem("metadata.csv line 7", "a damaged <row>")], tmp_path)
    page = (tmp_path / "index.html").read_text()
    for name in ("class_by_source", "views", "sizes", "examples", "pairs"):
        assert (tmp_path / f"{name}.png").stat().st_size > 5_000
        assert (tmp_path / f"{name}.svg").stat().st_size > 2_000
    assert page.count('<img src="data:image/') >= 5
    assert 'src="http' not in page
    assert "a damaged &lt;row&gt;" in page
    assert "Covid/twin.png" in page
    assert "1 pairs" not in page


def test_explore_of_nothing_is_a_page_too(tmp_path):
    explore([], [], tmp_path)
    assert "nothing can be trained" in (tmp_path / "index.html").read_text()


def test_each_change_alone_and_off():
    settings = Augmentation()
    alone = each_alone(settings)
    assert set(alone) == {"rotation_degrees", "shift", "scale", "aspect", "gamma", "noise",
                          "coarsest", "painted"}  # fmt: skip
    for name, one in alone.items():
        assert getattr(one, name) == getattr(settings, name)
        assert len(each_alone(one)) == 1
    assert each_alone(off()) == {}


def test_switched_off_changes_nothing():
    import torch  # noqa: PLC0415

    grey = np.random.default_rng(1).integers(0, 256, (3, 64, 64)).astype(np.uint8)
    films = as_unit(grey)
    changed = augment(films, 64, off(), torch.Generator().manual_seed(1))
    assert float((changed - films).abs().max()) < 1e-4


def test_look_draws_a_row_for_each_change(class_folders, tmp_path):
    settings = read_settings(ROOT / "training" / "configs" / "first.toml")
    settings = replace(settings, side=96, recipe=Recipe(96, 4.0, 0.5, 0.5))
    films = read_films(class_folders).films[:1]
    (sheet,) = look(settings, films, tmp_path / "all")
    fewer = replace(settings, augmentation=replace(settings.augmentation, noise=0, painted=0))
    (shorter,) = look(fewer, films, tmp_path / "fewer")
    assert Image.open(shorter).height < Image.open(sheet).height
    assert "noise" in sheet.with_suffix(".svg").read_text()
    assert "noise" not in shorter.with_suffix(".svg").read_text()


def test_commands_say_what_they_need(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["training", "explore", "--help"])
    with pytest.raises(SystemExit):
        main()
    told = capsys.readouterr().out
    assert "--balanced" in told
    assert "siim" in told
