"""Answer for the practice group itself, its tokens, its episodes and its tasks."""

from __future__ import annotations

import base64
import hashlib
from datetime import timedelta
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, as_list, as_object, dump_json
from hero_healthie.sandbox.hero.calls import HeroCall, Rule
from hero_healthie.sandbox.hero.derived import fields_of
from hero_healthie.sandbox.hero.engine import fields_from, merged
from hero_healthie.sandbox.hero.state import PracticeGroup, written
from hero_healthie.sandbox.hero.validation import refuse

#: The life of a token for Elements.
_LIFE = timedelta(minutes=30)
_CONFIGURED = ("name", "sector", "prescription_partner", "prescription_partner_enabled")


def create_access_token(call: HeroCall) -> Any:
    """Make a token of the form of a JWT, which nothing has signed."""
    now = call.group.now()
    claims = {"practice_group_id": call.group.id, "iat": _seconds(now), "exp": _seconds(now + _LIFE)}
    return {"access_token": _token(claims)}


def get_heidi_token(call: HeroCall) -> Any:
    """Make a token, and say when it ends: at the next full hour but one, so that a repeat is the same."""
    ends = call.group.now().replace(minute=0, second=0, microsecond=0) + timedelta(hours=2)
    claims = {"practice_group_id": call.group.id, "exp": _seconds(ends)}
    return {"token": _token(claims), "expiration_time": written(ends)}


def get_capabilities(call: HeroCall) -> Any:
    """Name what the practice group can do; prescribing is among it with a prescription partner."""
    group = call.found("PracticeGroup", call.group.id)
    return {"capabilities": fields_of(call.group, group)["capabilities"]}


def get_configuration(call: HeroCall) -> Any:
    """Show the practice group's settings."""
    group = call.found("PracticeGroup", call.group.id)
    return {name: group.get(name) for name in _CONFIGURED}


def update_admin(call: HeroCall) -> Any:
    """Change who an admin is as a prescriber."""
    admin = call.found("Admin")
    admin = call.group.change(admin, **merged(admin, fields_from(call)))
    call.record_effect("updated", admin.type, admin.id)
    return {"admin_id": admin.id}


def update_episode(call: HeroCall) -> Any:
    """Change priority, status or assignees of an episode."""
    fields = fields_from(call)
    if "assignees" in fields:
        fields["assignees"] = [
            _assignee(call.group, as_object(each), at) for at, each in enumerate(as_list(fields["assignees"]))
        ]
    episode = call.group.change(call.found(), **fields)
    call.record_effect("updated", episode.type, episode.id)
    return call.show(episode)


def update_task(call: HeroCall) -> Any:
    """Change a task."""
    task = call.group.change(call.found(), **fields_from(call))
    call.record_effect("updated", task.type, task.id)
    return {"data": {"id": task.id}}


def _assignee(group: PracticeGroup, given: JsonObject, at: int) -> JsonObject:
    kind = given.get("type") or ("Admin" if given.get("id") else "Unassigned")
    if kind == "Unassigned":
        return {"id": None, "type": kind, "name": given.get("name")}
    known = group.get(str(kind), given.get("id"))
    if known is None:
        raise refuse(("assignees", at, "id"), "an admin or a team of this practice group")
    return {
        "id": known.id,
        "type": kind,
        "name": known.get("name") or f"{known.get('first_name')} {known.get('last_name')}",
    }


def _seconds(moment: Any) -> int:
    return int(moment.timestamp())


def _token(claims: JsonObject) -> str:
    head, body = (_encoded(dump_json(part)) for part in ({"alg": "HS256", "typ": "JWT"}, claims))
    return f"{head}.{body}.{_encoded(hashlib.sha256(f'{head}.{body}'.encode()).digest())}"


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


RULES: dict[str, Rule] = {
    "createAccessToken": create_access_token,
    "getHeidiToken": get_heidi_token,
    "getCapabilities": get_capabilities,
    "getConfiguration": get_configuration,
    "updateAdmin": update_admin,
    "updateEpisode": update_episode,
    "updateTask": update_task,
}
