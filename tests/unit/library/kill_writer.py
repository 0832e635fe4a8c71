"""Run by test_kill.py: writes to a library until it is killed, and says what it has written."""

from __future__ import annotations

import itertools
import os
import random
import sys
from pathlib import Path

from made_answers import assessment

from covid_desktop.domain.conclusion import Conclusion
from covid_desktop.imaging.loading import load_film
from covid_desktop.library.study_library import StudyLibrary

DEEDS = ("add", "copy", "answer", "conclude", "remove", "restore", "purge")


def say(*words):
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def write_on(folder, films, seed):
    chance = random.Random(seed)
    with StudyLibrary(folder) as library:
        say("open")
        for n in itertools.count():
            film = chance.choice(films)
            done = chance.choice(
                ["add", "copy", "answer", "conclude", "remove", "restore", "purge"]
            )
            if done in {"add", "copy"}:
                library.add(film, copy_in=done == "copy")
            elif done == "remove":
                library.remove([library.add(film).study_key])
            elif done == "restore":
                for removal in library.removals():
                    library.restore(removal)
            elif done == "purge":
                if chance.random() < 0.1:
                    say("purging")
                    library.purge()
            else:
                library.add(film)
                if done == "answer":
                    library.keep_answer(assessment(film))
                else:
                    library.conclude(film.sha256, Conclusion(f"{os.getpid()}-{n}"))
            say(done, film.sha256, n)


if __name__ == "__main__":
    folder, films, seed = sys.argv[1:]
    write_on(Path(folder), [load_film(p) for p in sorted(Path(films).iterdir())], int(seed))
