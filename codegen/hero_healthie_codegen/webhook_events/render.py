"""Write the modules of `webhook_events`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from ..specs.decisions import Api
from .data import Event
from .fetching import Fetch, NoFetch
from .names import NamedEvent

_TITLES: dict[Api, str] = {"hero": "Hero", "healthie": "Healthie"}
_MODELS: dict[Api, str] = {"hero": "from .. import models\n", "healthie": "import healthie_api as models\n\n"}
_READERS: dict[Api, str] = {
    "hero": '''"""The type of the client that `fetch` takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from hero_healthie_runtime import webhook_events

if TYPE_CHECKING:
    from ..resources import Resources

HeroReader: TypeAlias = webhook_events.HeroReader["Resources"]
"""A client of Hero, or a view of one."""
''',
    "healthie": '''"""The queries that `fetch` calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.operation import GraphQLCaller

if TYPE_CHECKING:
    from ..queries import Queries


def queries(client: GraphQLCaller) -> Queries:
    """Return the queries of Healthie through a client; loads them when the first record is fetched."""
    from ..queries import Queries

    return Queries(client)
''',
}


def render_events(
    api: Api,
    folder: Path,
    events: Sequence[NamedEvent],
    plans: Mapping[str, Fetch | NoFetch],
    members: Mapping[str, str],
) -> None:
    """Write the modules; the folder must not exist yet."""
    folder.mkdir()
    header = f"# Generated from specs/{api}. Do not edit.\n"
    events = sorted(events, key=attrgetter("module"))
    modules = {
        "__init__": _index(api, events),
        "reader": _READERS[api],
        "event_types": _event_types(api, events, members),
        **{module: _module(api, list(group), plans) for module, group in groupby(events, attrgetter("module"))},
    }
    for module, text in modules.items():
        (folder / f"{module}.py").write_text(header + text, "utf-8")


def _index(api: Api, events: Sequence[NamedEvent]) -> str:
    title = _TITLES[api]
    imports = "".join(f"    from .{each.module} import {each.class_name} as {each.class_name}\n" for each in events)
    rows = "".join(f'    "{each.event.name}": ("{each.module}", "{each.class_name}"),\n' for each in events)
    return f'''"""The webhook events of {title}, a class each. A class is imported when it is first used."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module as _import_module
from typing import TYPE_CHECKING as _TYPE_CHECKING
from typing import Any as _Any

if _TYPE_CHECKING:
{imports or "    pass"}
EVENTS: Mapping[str, tuple[str, str]] = {{
{rows}}}
"""The module and the class of each event."""

_HOMES = {{name: module for module, name in EVENTS.values()}}


def __getattr__(name: str) -> _Any:
    if name not in _HOMES:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    value = globals()[name] = getattr(_import_module(f".{{_HOMES[name]}}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({{*globals(), *_HOMES}})
'''


def _module(api: Api, events: Sequence[NamedEvent], plans: Mapping[str, Fetch | NoFetch]) -> str:
    fetches = [plan for each in events if isinstance(plan := plans[each.event.name], Fetch)]
    title = _TITLES[api]
    typing = ["Literal"]
    typing += ["NoReturn"] if len(fetches) < len(events) else []
    typing += ["ClassVar"] if any(_looks_like_a_test(each) for each in events) else []
    imports = "from dataclasses import dataclass, field\n"
    imports += f"from typing import {', '.join(typing)}\n\n"
    if any("JsonValue" in plan.returns for plan in fetches):
        imports += "from hero_healthie_runtime.json import JsonValue\n"
    reader = ", HealthieReader" if api == "healthie" else ""
    imports += f"from hero_healthie_runtime.webhook_events import {title}Event{reader}\n"
    imports += _MODELS[api] if any("models." in plan.returns for plan in fetches) else ""
    if api == "hero" or fetches:
        imports += f"from .reader import {'HeroReader' if api == 'hero' else 'queries'}\n"
    classes = "\n\n".join(_class(api, each, plans[each.event.name]) for each in events)
    return f"from __future__ import annotations\n\n{imports}\n\n{classes}"


def _class(api: Api, named: NamedEvent, plan: Fetch | NoFetch) -> str:
    event, title = named.event, _TITLES[api]
    after = f": after {', '.join(f'`{name}`' for name in event.triggers)}" if event.triggers else ""
    lines = [
        "@dataclass(frozen=True, slots=True, kw_only=True, repr=False)",
        f"class {named.class_name}({title}Event):",
        f'    """`{event.name}`{after}."""',
        "",
    ]
    if _looks_like_a_test(named):
        lines += ["    __test__: ClassVar[bool] = False  # pytest would take the class for a test", ""]
    lines.append(f'    event_type: Literal["{event.name}"] = field(default="{event.name}", init=False)')
    lines += [f"    {line}" for line in _resource(api, event)]
    lines += [f"    {name}: {kind} | None = None" for name, kind in event.fields]
    lines += ["", *(f"    {line}" for line in _fetch(api, plan))]
    return "\n".join(lines) + "\n"


def _resource(api: Api, event: Event) -> list[str]:
    if event.resource is None:
        return []
    return [f'object: str = "{event.resource}"' if api == "hero" else f'resource_type: str | None = "{event.resource}"']


def _fetch(api: Api, plan: Fetch | NoFetch) -> list[str]:
    client = f"{_TITLES[api]}Reader"
    if isinstance(plan, NoFetch):
        return [
            f"async def fetch(self, client: {client}) -> NoReturn:",
            f'    """Raise ConfigurationError: {plan.reason}."""',
            f"    raise self._not_fetchable(client, {plan.reason!r})",
        ]
    _, group, name = plan.python_path.split(".")
    caller = "queries(client)" if api == "healthie" else f"client.for_practice_group(self.practice_group_id).{group}"
    return [
        f"async def fetch(self, client: {client}) -> {plan.returns}:",
        f"    return await {caller}.{name}({plan.argument}=self.resource_id)",
    ]


def _event_types(api: Api, events: Sequence[NamedEvent], members: Mapping[str, str]) -> str:
    title = _TITLES[api]
    names = sorted({*(each.event.name for each in events), *members})
    literal = "".join(f'    "{name}",\n' for name in names) or '    "",\n'
    text = (
        f'"""The names of the webhook events of {title}, in deliveries and in registrations."""\n\n'
        "from __future__ import annotations\n\n"
        "from collections.abc import Mapping\nfrom typing import Literal, TypeAlias\n\n"
        f"{title}EventType: TypeAlias = Literal[\n{literal}]\n"
        '"""The names of known events; some of them have no class."""\n\n'
    )
    rows = "".join(
        f'    "{name}": "{members.get(name, name)}",\n' for name in names if api == "hero" or name in members
    )
    return text + (
        f"REGISTERED_AS: Mapping[str, str] = {{\n{rows}}}\n"
        '"""The name of each event where webhooks are created and listed."""\n'
    )


def _looks_like_a_test(named: NamedEvent) -> bool:
    return named.class_name.startswith("Test")
