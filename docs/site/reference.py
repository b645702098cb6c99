"""All pages of the reference, and which of them are below which."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from docs.site import classes, messages
from docs.site.known import described, domains
from docs.site.operations import entries as operation_entries
from docs.site.python_names import MODULES, method_entries, module_entries, module_page
from docs.site.safety import MEANS, sentence
from docs.site.source import HEALTHIE, HERO
from docs.site.topics import Entry, Topic, Written, write
from hero_healthie import operations
from hero_healthie.healthie.resources import registry as healthie_resources
from hero_healthie.hero.resources import registry as hero_resources
from hero_healthie_runtime.operation import Operation

_VERB = re.compile(r"^(?:bulk|create|update|delete|remove|destroy|add|set|get|complete|cancel|generate|send)+(?=[A-Z])")


@dataclass(frozen=True)
class Group:
    """A page that lists others."""

    name: str
    title: str
    intro: str
    topics: tuple[Topic, ...] = ()


@dataclass
class Reference:
    """The pages of the reference as they are written."""

    pages: dict[str, str] = field(default_factory=dict[str, str])
    """The text of each page by its name."""
    anchors: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    """For each topic the page of each of its entries."""
    objects: list[tuple[str, str, str, str, str]] = field(default_factory=list[tuple[str, str, str, str, str]])
    """What the search finds by name: name, shown name, kind, page, anchor."""


def build() -> Reference:
    """Write the reference."""
    reference = Reference()
    for group in _groups():
        written = [page for topic in group.topics for page in write(topic)]
        parts = {name for page in written for name in page.below}
        reference.pages[group.name] = _list_of_pages(group, [page for page in written if page.name not in parts])
        for page in written:
            _add(reference, page)
    for page in write(messages.topic()):
        _add(reference, page)
    reference.pages["index"] = _index()
    return reference


def _add(reference: Reference, page: Written) -> None:
    reference.pages[page.name] = page.text
    reference.anchors[page.name] = page.anchors
    for entry in page.entries:
        if entry.kind != "message":
            for name in (entry.name, *entry.names):
                reference.objects.append((name, name, entry.kind, page.name, entry.name))


def _groups() -> Iterator[Group]:
    of: dict[str, list[tuple[Operation, Entry]]] = defaultdict(list)
    for operation, entry in operation_entries(operations()):
        group = operation.python_path.split(".")[1]
        key = f"hero.{group}" if operation.api == "hero" else group
        if group in {"queries", "mutations"}:
            key = f"{group}.{domains().of(operation.name)}"
        of[key].append((operation, entry))
    yield Group("hero", "Hero", "The operations of Hero by tag, with the methods that stand above them.", _hero(of))
    yield Group(
        "healthie",
        "Healthie",
        "The methods that stand above the operations of Healthie, the subscriptions, and the models. "
        "The operations: [queries](healthie-queries.md), [mutations](healthie-mutations.md).",
        _healthie(of),
    )
    for kind in ("queries", "mutations"):
        intro = f"The {kind} of Healthie by what they are about. Each is a method of `healthie.{kind}`."
        yield Group(f"healthie-{kind}", f"Healthie: {kind}", intro, tuple(_by_domain(kind, of)))
    yield Group("python", "Python", "The public names of the package, by module.", tuple(_python()))


def _hero(of: dict[str, list[tuple[Operation, Entry]]]) -> tuple[Topic, ...]:
    tags = {operation.name: described()[operation.name].tag for rows in of.values() for operation, _ in rows
            if operation.api == "hero"}  # fmt: skip
    topics: list[Topic] = []
    keys = sorted({key.removeprefix("hero.") for key in of if key.startswith("hero.")} | set(hero_resources.NAMES))
    for key in keys:
        rows = of.get(f"hero.{key}", [])
        title = f"Hero: {tags[rows[0][0].name] if rows else key.capitalize()}"
        sections: list[tuple[str, list[Entry]]] = []
        if key in hero_resources.NAMES:
            made = list(method_entries(hero_resources.resource_class(key), f"hero.{key}"))
            sections.append(("Methods above the operations", made))
        if rows:
            sections.append(("Operations", [entry for _, entry in rows]))
        if len(sections) == 1:
            sections = [("", sections[0][1])]
        topics.append(Topic(f"hero-{key.replace('_', '-')}", title, f"Below `hero.{key}`.", sections))
    models = list(classes.entries(HERO))
    topics.append(Topic("hero-models", "Hero: models", "From `hero_health_api.models`.", [("", models)]))
    return tuple(topics)


def _healthie(of: dict[str, list[tuple[Operation, Entry]]]) -> tuple[Topic, ...]:
    topics: list[Topic] = []
    for name in healthie_resources.NAMES:
        made = list(method_entries(healthie_resources.resource_class(name), f"healthie.{name}"))
        intro = f"Below `healthie.{name}`: rules are checked before anything is sent."
        topics.append(Topic(f"healthie-{name}", f"Healthie: {name}, with the rules", intro, [("", made)]))
    rows = [entry for _, entry in of["subscriptions"]]
    intro = "Below `healthie.subscriptions`. How they are followed: [realtime](../realtime.md)."
    topics.append(Topic("healthie-subscriptions", "Healthie: subscriptions", intro, [("", rows)]))
    models = list(classes.entries(HEALTHIE))
    topics.append(Topic("healthie-models", "Healthie: models", "From `healthie_api`.", [("", models)]))
    return tuple(topics)


def _by_domain(kind: str, of: dict[str, list[tuple[Operation, Entry]]]) -> Iterator[Topic]:
    for domain in sorted({key.partition(".")[2] for key in of if key.startswith(f"{kind}.")}):
        rows = [entry for _, entry in of[f"{kind}.{domain}"]]
        rows.sort(key=lambda entry: _noun(entry.name).lower())
        yield Topic(
            f"healthie-{kind}-{domain}",
            f"Healthie: {kind} about {domain}",
            f"Below `healthie.{kind}`.",
            [("", rows)],
            letter=_noun,
        )


def _noun(name: str) -> str:
    return _VERB.sub("", name)


def _python() -> Iterator[Topic]:
    for module in MODULES:
        full = f"hero_healthie.{module}".rstrip(".")
        yield Topic(module_page(module), full, f"`from {full} import …`", [("", list(module_entries(module)))])


def _list_of_pages(group: Group, pages: Iterable[Written]) -> str:
    listed = list(pages)
    lines = [f"# {group.title}", "", group.intro, ""]
    lines += [f"- [{page.title}]({page.name}.md), {len(page.anchors)}" for page in listed]
    lines += ["", "```{toctree}", ":hidden:", "", *[page.name for page in listed], "```", ""]
    return "\n".join(lines)


def _index() -> str:
    lines = [
        "# Reference",
        "",
        "Every operation of both APIs, every public name, every message of an error. The search finds an operation by "
        "the vendor's name (`requestedPayments`) and by ours (`requested_payments`).",
        "",
        "## Hero",
        "",
        "[Hero by tag](hero.md): the operations, and the methods above them. Each call sends two headers: `x-api-key`, "
        "the partner's, and `x-practice-group-id`, the practice group it is made for.",
        "",
        "<!-- index: x-practice-group-id -->",
        "<!-- index: x-api-key -->",
        "",
        "## Healthie",
        "",
        "[Methods with the vendor's rules, subscriptions, models](healthie.md), "
        "[queries](healthie-queries.md) and [mutations](healthie-mutations.md) by what they are about.",
        "",
        "## Python",
        "",
        "[The public names, by module](python.md). [Messages of errors by their first words](messages.md).",
        "",
        "## What an entry says",
        "",
        "- **Safety**: whether a repeat does harm, and so whether a call is sent again by itself. "
        "[Retries](../reliability.md#what-is-known-of-a-call) explains *never sent*, *refused* and *unknown*.",
    ]
    lines += [f"    - `{name}`: {means}; {sentence(name)}." for name, means in MEANS.items()]
    lines += [
        "- **Pages**: how a list is fetched: [lists](../lists.md).",
        "- **Errors**: those that are special. Any call may raise the other kinds of `APIError` too: "
        "[errors](../errors.md).",
        "- **Description** (Hero): how well it is known, as the description here is rebuilt from public pages: "
        "[how well each is known](../hero-operations.md).",
        "- **Sandbox**: what it answers from there, and what proves it: [the words](../sandbox-operations.md).",
        "- **Document** (Healthie): what is sent. Fragments that several documents share bear the names of their "
        "models, and ask for the fields that these list.",
        "",
        "```{toctree}",
        ":hidden:",
        "",
        "hero",
        "healthie",
        "healthie-queries",
        "healthie-mutations",
        "python",
        "messages",
        "```",
        "",
    ]
    return "\n".join(lines)
