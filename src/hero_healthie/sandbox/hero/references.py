"""Check what a description does not say: that what a body refers to is there, and that its dates are dates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.hero.engine import exists
from hero_healthie.sandbox.hero.plan import Plan, Task
from hero_healthie.sandbox.hero.state import PracticeGroup, moment
from hero_healthie.sandbox.hero.validation import Issue, RefusedError
from hero_healthie_runtime.json import is_array, is_object

_Path = tuple[str | int, ...]
_WORDS = {"Admin": "an admin", "AdminTeam": "a team of admins"}
#: The types that `assignee_type` names; both spellings are the vendor's.
_ASSIGNEES = {"admin": "Admin", "adminteam": "AdminTeam", "admin_team": "AdminTeam"}


def check_values(group: PracticeGroup, plan: Plan, task: Task, query: JsonObject, body: JsonObject) -> None:
    """Check references, dates and what has to be there.

    Raises:
        RefusedError: something is missing, refers to nothing, or is no date.
    """
    issues = [Issue("invalid_type", "string", (name,)) for name in task.needs if body.get(name) in {None, ""}]
    issues += [issue for name, value in query.items() for issue in _date(plan, name, value, (name,))]
    issues += _of_object(group, plan, body, ())
    if issues:
        raise RefusedError(*issues)


def _of_object(group: PracticeGroup, plan: Plan, part: JsonObject, path: _Path) -> Iterator[Issue]:
    for name, value in part.items():
        here = (*path, name)
        if is_object(value):
            yield from _of_object(group, plan, value, here)
        elif is_array(value):
            for at, each in enumerate(value):
                if is_object(each):
                    yield from _of_object(group, plan, each, (*here, at))
        elif value is not None:
            yield from _date(plan, name, value, here)
            type_ = _assignee_type(part) if name == "assignee_id" else plan.referred_type(name)
            if type_ is not None and not exists(group, type_, value):
                yield Issue("custom", f"{_words(type_)} of this practice group", here)


def _assignee_type(part: JsonObject) -> str:
    return _ASSIGNEES.get(str(part.get("assignee_type")).lower(), "Admin")


def _words(type: str) -> str:
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in type).strip()
    return _WORDS.get(type) or f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _date(plan: Plan, name: str, value: Any, path: _Path) -> Iterator[Issue]:
    if isinstance(value, str) and value and plan.dates.fullmatch(name) and moment(value) is None:
        yield Issue("invalid_string", "a date or a time, as ISO 8601", path)
