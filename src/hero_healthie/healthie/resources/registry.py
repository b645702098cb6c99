"""The curated resources of a client: each folder beside this file is one, under its name, loaded when first used."""

from __future__ import annotations

import pkgutil
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from hero_healthie.healthie import resources

if TYPE_CHECKING:
    from hero_healthie.healthie.resources.appointments.resource import Appointments
    from hero_healthie.healthie.resources.base import Resource
    from hero_healthie.healthie.resources.billing.resource import Billing
    from hero_healthie.healthie.resources.chat.resource import Chat
    from hero_healthie.healthie.resources.clients.resource import Clients
    from hero_healthie.healthie.resources.documents.resource import Documents
    from hero_healthie.healthie.resources.forms.resource import Forms
    from hero_healthie.healthie.resources.invoices.resource import Invoices

ResourceT = TypeVar("ResourceT")

NAMES = tuple(module.name for module in pkgutil.iter_modules(resources.__path__) if module.ispkg)


def resource_class(name: str) -> type[Resource]:
    """Return the class of the curated resource of this name."""
    found: type[Resource] = import_module(f"{resources.__name__}.{name}.resource").RESOURCE
    return found


class Curated(cached_property[ResourceT]):
    """The attribute of a client that holds a curated resource."""

    def __init__(self, name: str) -> None:
        def load(client: Any) -> Any:
            return resource_class(name)(client._calls)

        load.__doc__ = f"The curated resource of {name}."
        super().__init__(load)


class CuratedResources:
    """Gives a client its curated resources."""

    if TYPE_CHECKING:  # for checkers and editors; a test compares it with the folders
        appointments: Curated[Appointments]
        """Appointments: slots, book, reschedule, cancel, get, list, reconcile."""
        billing: Curated[Billing]
        """Billing: items, pay, sell, reconcile."""
        chat: Curated[Chat]
        """Chat: send, open, messages, unread, reconcile."""
        clients: Curated[Clients]
        """Clients: find, get, list, create, update, archive, reconcile."""
        documents: Curated[Documents]
        """Documents: list, upload, download, reconcile."""
        forms: Curated[Forms]
        """Forms: list, get, request, remind, submit, filled_in, answers, reconcile."""
        invoices: Curated[Invoices]
        """Invoices: list, get, create, update, delete, reconcile."""


for _name in NAMES:
    _attribute = Curated[Any](_name)
    _attribute.__set_name__(CuratedResources, _name)
    setattr(CuratedResources, _name, _attribute)
