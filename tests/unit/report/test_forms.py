"""Dates and figures as a language writes them, and names that run the other way."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from covid_desktop.report.forms import Forms

DAY = date(2020, 3, 4)


@pytest.mark.parametrize(
    ("language", "day", "figure"),
    [
        ("en", "2020-03-04", "-1.5"),
        ("de", "04.03.2020", "-1,5"),
        ("es", "4/3/2020", "-1,5"),
        ("fr", "04/03/2020", "-1,5"),
        ("pt-BR", "04/03/2020", "-1,5"),
        ("zh-Hans", "2020/3/4", "-1.5"),
    ],
)
def test_days_and_figures(language, day, figure):
    forms = Forms(language)
    assert forms.day(DAY) == day
    assert forms.figure(-1.46) == figure
    assert not forms.is_right_to_left


def test_nothing_is_neither_more_nor_less():
    forms = Forms()
    assert [forms.figure(v, signed=True) for v in (-0.04, 0.04, 0.0)] == ["0.0"] * 3
    assert forms.figure(2.25, signed=True) == "+2.2"
    assert forms.figure(2.25) == "2.2"


def test_a_moment_says_how_far_its_clock_is_from_utc():
    moment = datetime(2026, 11, 21, 12, 30, tzinfo=UTC)
    assert Forms().moment(moment) == "2026-11-21 12:30 (UTC)"
    here = moment.astimezone(timezone(timedelta(hours=-3, minutes=-30)))
    assert Forms("de").moment(here) == "21.11.2026 09:00 (UTC-03:30)"


def test_an_unknown_day_is_nothing():
    assert Forms("ar").day(None) == ""


def test_in_arabic_digits_keep_their_order_and_other_words_their_direction():
    forms = Forms("ar")
    assert forms.is_right_to_left
    assert forms.day(DAY) == "\u206604/03/2020\u2069"
    assert forms.figure(1.5, signed=True) == "\u2066+1.5\u2069"
    assert forms.apart("No effusion.") == "\u2068No effusion.\u2069"


def test_only_what_runs_the_other_way_is_kept_apart_in_english():
    forms = Forms()
    assert forms.apart("DOE, Jane") == "DOE, Jane"
    assert forms.apart("王 小东") == "王 小东"
    assert forms.apart("محمد (Mohammed)") == "\u2068محمد (Mohammed)\u2069"
    assert forms.apart("") == ""
