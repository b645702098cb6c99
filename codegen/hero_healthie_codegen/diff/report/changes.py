"""Hold what a comparison found, as data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from hero_healthie_runtime.operation import Safety

from ...specs.decisions import Api

Level = Literal["none", "additive", "documents", "breaking"]
ChangeLevel = Literal["breaking", "documents", "behaviour", "additive", "note"]
"""`breaking`: a caller has to change code, or a package already installed stops working. `documents`: nothing changes
in Python, and documents of one's own are refused. `behaviour`: the same call does something else. `additive`: there is
more, or it is safer than before. `note`: nothing a caller would notice."""
Side = Literal["request", "response"]
Signatures = tuple[str | None, str | None]
CHANGE_LEVELS: tuple[ChangeLevel, ...] = ("breaking", "documents", "behaviour", "additive", "note")


@dataclass(frozen=True, slots=True, order=True)
class Element:
    """Something a caller writes: `Invoice.price`, a class, a method, or an argument of a method."""

    owner: str
    """The name of a class, or the path of a method."""
    member: str = ""

    def __str__(self) -> str:
        if not self.member:
            return self.owner
        return f"{self.owner}({self.member}=)" if "." in self.owner else f"{self.owner}.{self.member}"


@dataclass(frozen=True, slots=True)
class Effect:
    """An element of the Python surface before and after; None where it does not exist."""

    element: str
    was: str | None
    becomes: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the request or the response of a method, as it is on the wire."""

    method: str
    side: Side
    path: tuple[str, ...]
    """The argument or `result`, names of fields, `*` for what is in a list, `{}` for fields without a name."""
    value: str = ""
    """The value of an enum that came or went, as JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference."""

    api: Api
    kind: str
    level: ChangeLevel
    where: str
    """The place in the description: `RequestedPayment.price`, `POST /v1/notes`."""
    text: str
    advice: str = ""
    """Advice to callers; empty if they need not do anything."""
    methods: tuple[str, ...] = ()
    """The methods of the SDK it hits, curated ones first."""
    elements: tuple[Element, ...] = ()
    places: tuple[Place, ...] = ()
    effects: tuple[Effect, ...] = ()
    theme: str = ""
    """What it has in common with others, where its kind does not say it."""
    item: str = ""
    """The shortest that tells it from others of its theme: `offset`, `text` → `texts`."""
    facts: tuple[str, ...] = ()
    """What is known of the argument beyond the schema."""


@dataclass(frozen=True, slots=True)
class Undecided:
    """An operation of which nothing, or only a rule that may err, says how safe it is to repeat."""

    api: Api
    operation: str
    by_rule: Safety | None = None
    reason: str = ""

    def __str__(self) -> str:
        asked = f"{self.api}: how safe is it to repeat `{self.operation}`?"
        if self.by_rule is not None:
            asked += f" A rule says `{self.by_rule}`, and it {self.reason}."
        return (
            f'{asked}\n\n[[{self.api}.exception]]\noperation = "{self.operation}"\n'
            f'safety = "{self.by_rule or "read"}"  # read, idempotent_write, create or money\nreason = "…"'
        )


@dataclass(slots=True, kw_only=True)
class Report:
    """All differences of one comparison."""

    old: str
    new: str
    changes: tuple[Change, ...] = ()
    surface: tuple[Change, ...] = ()
    """Differences of the generated Python that no change of the vendor explains."""
    versions: dict[Api, tuple[str, str]] = field(default_factory=dict[Api, tuple[str, str]])
    """The version and day of each description, before and after, as far as they are known."""
    undecided: tuple[Undecided, ...] = ()
    """How safe operations are to repeat, where a person has to say it."""
    left_out: tuple[str, ...] = ()
    """Decisions in specs/ that do not fit the new descriptions."""
    by_hand: tuple[str, ...] = ()
    """Which curated methods call what breaks."""
    confirmations: tuple[str, ...] = ()
    """Decisions by rule about new operations that write, to be confirmed."""
    filtered: str = ""
    """To whose calls the changes are limited."""
    remarks: tuple[str, ...] = ()
    """Parts that were not compared, with the reasons."""
    signatures: dict[str, Signatures] = field(default_factory=dict[str, Signatures])
    """The signature before and after of each method that a breaking change hits."""

    @property
    def decisions(self) -> tuple[str, ...]:
        """Decisions and repairs for whoever maintains specs/ and the facade."""
        return (*(str(each) for each in self.undecided), *self.left_out, *self.by_hand)

    @property
    def level(self) -> Level:
        """The worst level of all changes."""
        everything = (*self.changes, *self.surface)
        levels = {change.level for change in everything}
        if "breaking" in levels:
            return "breaking"
        return "documents" if "documents" in levels else "additive" if everything or self.decisions else "none"

    def of_level(self, level: ChangeLevel) -> tuple[Change, ...]:
        """Return the vendors' changes of one level."""
        return tuple(change for change in self.changes if change.level == level)


def merge(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Return the changes in a stable order; the same change of several methods becomes one."""
    found: dict[tuple[int, str, str, str, str], Change] = {}
    for change in changes:
        key = CHANGE_LEVELS.index(change.level), change.api, change.kind, change.where, change.text
        known = found.setdefault(key, change)
        if known is not change:
            found[key] = replace(
                known,
                methods=tuple(dict.fromkeys((*known.methods, *change.methods))),
                elements=tuple(dict.fromkeys((*known.elements, *change.elements))),
                places=tuple(dict.fromkeys((*known.places, *change.places))),
            )
    return tuple(found[key] for key in sorted(found))
