"""Answers to a form, checked against its questions before they are sent."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import TypeGuard

from healthie_api import FormAnswerInput
from hero_healthie._call.arguments import did_you_mean, is_finite, listing
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.healthie.resources.forms.models import Form, Question
from hero_healthie_runtime.errors import with_article

_TEXTS = frozenset({"text", "textarea", "name", "signature", "matrix"})
_NUMBER = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
_TIME = re.compile(r"([01]?\d|2[0-3]):[0-5]\d", re.ASCII)
_SHOWN = 12
"""How many labels a message lists."""


class _Wrong(Exception):  # noqa: N818 (never leaves this file)
    """What is wrong with one answer, and what would be right."""


def checked_answers(form: Form, answers: Mapping[str, object], *, client: str, finished: bool) -> list[FormAnswerInput]:
    """Return answers as Healthie takes them, in the order of the questions.

    Args:
        form: the form.
        answers: the answers by the label or the id of their question; None leaves a question out.
        client: whose answers they are.
        finished: whether a required question may not be left out.

    Raises:
        InvalidArgumentError: they do not fit the form; the message names everything that does not, and no answer.
    """
    given_type: object = answers
    if not isinstance(given_type, Mapping):
        kind = with_article(type(given_type).__name__)
        raise InvalidArgumentError(
            f"answers must be a dict of answers by label or id of a question, not {kind}", argument="answers"
        )
    problems: list[str] = []
    given: dict[str, object] = {}
    for number, (key, value) in enumerate(answers.items(), 1):
        try:
            given[_question(form, key, number, given).id] = value
        except _Wrong as wrong:
            problems.append(str(wrong))
    made: list[FormAnswerInput] = []
    for question in form.questions:
        try:
            text = _checked(question, given.get(question.id), finished=finished)
        except _Wrong as wrong:
            problems.append(str(wrong))
            continue
        if text:
            made.append(FormAnswerInput(custom_module_id=question.id, answer=text, user_id=client))
    if problems:
        raise InvalidArgumentError(f"answers do not fit the form: {'; '.join(problems)}", argument="answers")
    return made


def _checked(question: Question, value: object, *, finished: bool) -> str:
    text = "" if value is None else _text(question, value)
    # One that has a condition may not be shown; whether it is required then is for Healthie to say.
    if finished and not text and question.required and question.takes_answer and question.condition is None:
        raise _Wrong(f"{_name(question)} is required{_expected(question)}")
    return text


def _question(form: Form, key: object, number: int, given: Collection[str]) -> Question:
    """Return the question with a label or an id. What was given is not repeated: it may be an answer, misplaced."""
    if not isinstance(key, str):
        raise _Wrong(
            f"key no. {number} must be the label or the id of a question, a str, not {with_article(type(key).__name__)}"
        )
    found = [question for question in form.questions if question.id == key]
    found = found or [question for question in form.questions if _label(question) == key.strip() != ""]
    if len(found) > 1:
        ids = listing([question.id for question in found], "and")
        raise _Wrong(f"several questions have the label {_label(found[0])!r}: name them by their ids, {ids}")
    if not found:
        raise _Wrong(f"key no. {number} is no question of the form{_closest(form, key)}")
    if not found[0].takes_answer:
        raise _Wrong(f"{_name(found[0])} takes no answer: it is only shown ({found[0].kind})")
    if found[0].id in given:
        raise _Wrong(f"{_name(found[0])} is answered twice")
    return found[0]


def _closest(form: Form, key: str) -> str:
    known = [_label(question) or question.id for question in form.questions if question.takes_answer]
    close = did_you_mean(key.strip(), known)
    if close or not known:
        return close
    more = f" and {len(known) - _SHOWN} more" if len(known) > _SHOWN else ""
    return f", which asks {', '.join(map(repr, known[:_SHOWN]))}{more}"


def _label(question: Question) -> str:
    return (question.label or "").strip()


def _name(question: Question) -> str:
    return repr(_label(question)) if _label(question) else f"question {question.id} ({question.kind})"


def _expected(question: Question) -> str:
    if question.kind == "agree_to_above":
        return ": it must be True"
    return f": {_one_of(question.options)}" if question.options else ""


def _one_of(options: Iterable[str]) -> str:
    return listing([repr(option) for option in options], "or")


def _text(question: Question, value: object) -> str:
    """Return one answer as text; empty if there is none."""
    read = _BY_KIND.get(question.kind or "", _option if question.options else _plain)
    return read(question, value)


def _plain(question: Question, value: object) -> str:
    if isinstance(value, int | float | Decimal) and question.kind not in _TEXTS:
        return _number(question, value)  # a kind that is not known here, such as that of a metric
    if not isinstance(value, str):
        raise _takes(question, "a str", value)
    return value if value.strip() else ""


def _agreement(question: Question, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else ""
    if not isinstance(value, str) or value not in {"", "true", "false"}:
        raise _takes(question, "True or False", value)
    return "true" if value == "true" else ""


def _takes(question: Question, wanted: str, value: object) -> _Wrong:
    got = "this text" if isinstance(value, str) else with_article(type(value).__name__)
    return _Wrong(f"{_name(question)} takes {wanted}, not {got}")


def _option(question: Question, value: object) -> str:
    if not isinstance(value, str):
        raise _takes(question, "one of its options, a str", value)
    text = value.strip()
    if text and text not in question.options:
        close = did_you_mean(text, question.options)
        raise _Wrong(f"{_name(question)} offers {_one_of(question.options)}{close}")
    return text


def _chosen(question: Question, value: object) -> str:
    given = value.splitlines() if isinstance(value, str) else value
    if not _is_list(given):
        raise _takes(question, "a list of its options", value)
    chosen: list[str] = []
    for option in given:
        if not isinstance(option, str):
            raise _takes(question, "a str for each option", option)
        text = _option(question, option) if question.options else option.strip()
        if "\n" in text:
            raise _Wrong(f"{_name(question)} takes options of one line each")
        if text and text not in chosen:
            chosen.append(text)
    if question.options:
        chosen.sort(key=question.options.index)
    return "\n".join(chosen)


def _is_list(value: object) -> TypeGuard[Collection[object]]:
    return isinstance(value, Collection) and not isinstance(value, bytes | bytearray | memoryview | Mapping)


def _number(question: Question, value: object) -> str:
    if isinstance(value, str) and (not value.strip() or _NUMBER.fullmatch(value.strip())):
        return value.strip()
    if isinstance(value, Decimal) and value.is_finite() and abs(value.adjusted()) < 100:
        return f"{value:f}"
    if isinstance(value, int | float) and is_finite(value):
        return f"{Decimal(repr(value)):f}"
    raise _takes(question, "a number", value)


def _day(question: Question, value: object) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, str):
        try:
            return date.fromisoformat(value.strip()).isoformat() if value.strip() else ""
        except ValueError:
            pass
    raise _takes(question, "a date, or a str such as 2026-11-29", value)


def _time(question: Question, value: object) -> str:
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, str) and (not value.strip() or _TIME.fullmatch(value.strip())):
        return value.strip()
    raise _takes(question, "a time, or a str such as 14:30", value)


_BY_KIND: Mapping[str, Callable[[Question, object], str]] = {
    "agree_to_above": _agreement,
    "Body Fat %": _number,
    "checkbox": _chosen,
    "date": _day,
    "dob": _day,
    "number": _number,
    "time": _time,
}
"""What reads an answer, for the kinds that are not plain text or one of several options."""
