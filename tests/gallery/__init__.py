"""Every window, page and dialog of the application in each of its states, to be looked at.

`python -m tests.gallery FOLDER` makes a picture of each; the tests of clipped texts and of the
keyboard go through the same states.
"""
