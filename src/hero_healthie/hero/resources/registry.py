"""The curated resources of a client: each folder beside this file is one, under its name, loaded when first used.

A resource that bears the name of a tag has the operations of that tag as well.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from hero_health_api.resources import Resources
from hero_healthie.hero import resources

if TYPE_CHECKING:
    from hero_healthie.hero.resources.booking.resource import Booking
    from hero_healthie.hero.resources.elements.resource import Elements
    from hero_healthie.hero.resources.links.resource import Links
    from hero_healthie.hero.resources.messages.resource import Messages
    from hero_healthie.hero.resources.patients.resource import Patients

NAMES = tuple(module.name for module in pkgutil.iter_modules(resources.__path__) if module.ispkg)


class Resource(Protocol):
    """A curated resource."""

    SENDS: ClassVar[Mapping[str, tuple[str, ...]]]
    """The operations that each method may send, such as `booking.create_appointment`."""


def resource_class(name: str) -> type[Resource]:
    """Return the class of the curated resource of this name."""
    found: type[Resource] = import_module(f"{resources.__name__}.{name}.resource").RESOURCE
    return found


class CuratedResources(Resources):
    """All operations, by tag, with what is curated about them."""

    def _curated(self, name: str) -> Any:
        made: Any = resource_class(name)
        return made(self._caller)

    @cached_property
    def booking(self) -> Booking:
        """Booking: types, slots, reserve, move, book, cancel; and the operations of the tag."""
        found: Booking = self._curated("booking")
        return found

    @cached_property
    def elements(self) -> Elements:
        """Elements in web pages: their tokens, renewed in time."""
        found: Elements = self._curated("elements")
        return found

    @cached_property
    def links(self) -> Links:
        """Links that patients get: to book, and to files; and the operations of the tag."""
        found: Links = self._curated("links")
        return found

    @cached_property
    def messages(self) -> Messages:
        """Messages: to one patient and to many; and the operations of the tag."""
        found: Messages = self._curated("messages")
        return found

    @cached_property
    def patients(self) -> Patients:
        """Patients: find, find_one, register, register_from_pds; and the operations of the tag."""
        found: Patients = self._curated("patients")
        return found
