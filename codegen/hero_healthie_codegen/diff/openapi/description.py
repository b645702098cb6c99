"""Read the description of the Hero API with our corrections, as far as they still fit."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hero_healthie_runtime.json import is_object

from ...errors import CodegenError, SpecError
from ...formats.files import read_yaml_file
from ...formats.json import mapping, objects
from ...openapi.description.document import DESCRIPTION, load_document
from ...openapi.description.references import References
from ...openapi.operations.names import OperationName, name_operations
from ...specs.fitting import leaving_out

_SENT_BY_THE_FACADE = {("header", "authorization"), ("header", "content-type"), ("header", "accept")}
Key = tuple[str, str]
"""The location of a parameter, and its name on the wire."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation, as the vendor has it and as the SDK has it."""

    names: OperationName
    document: dict[str, Any]
    data: dict[str, Any]

    @property
    def name(self) -> str:
        """The operation id, or what stands in for it."""
        return self.names.vendor

    @property
    def where(self) -> str:
        """Method and path."""
        return f"{self.names.method.upper()} {self.names.path}"

    @property
    def python_path(self) -> str:
        """The path by which users call it."""
        return f"hero.{self.names.resource}.{self.names.method_name}"

    @property
    def deprecated(self) -> bool:
        """True if the vendor wants it gone."""
        return self.data.get("deprecated") is True

    def parameters(self) -> dict[Key, dict[str, Any]]:
        """Return the parameters a caller gives; those of the operation override those of the path."""
        schemes = mapping(self.document.get("components", {}).get("securitySchemes"))
        keys = {(str(each.get("in")), str(each.get("name")).lower()) for each in schemes.values()}
        shared = resolved(self.document, self.document["paths"][self.names.path]).get("parameters", [])
        found: dict[Key, dict[str, Any]] = {}
        for raw in objects([*shared, *self.data.get("parameters", [])]):
            parameter = resolved(self.document, raw)
            place, name = str(parameter.get("in")), str(parameter.get("name"))
            if (place, name.lower()) not in _SENT_BY_THE_FACADE | keys:
                found[place, name] = parameter
        return found


def load_side(specs: Path) -> tuple[dict[str, Any], list[str]]:
    """Return the corrected description, and what keeps it from being generated as it stands; raise SpecError if it is
    no description at all.
    """
    with leaving_out() as misfits:
        try:
            document = load_document(specs)
        except SpecError as error:
            document = read_yaml_file(specs / DESCRIPTION)
            if not is_object(document.get("paths")):
                raise
            misfits.append(f"specs/ cannot be used as it is: {error}")
    return document, [each.replace(str(specs), "specs") for each in misfits]


def operations_of(document: dict[str, Any]) -> list[Operation]:
    """Return all operations under the names that users find them at."""
    names = name_operations(document)
    return [
        Operation(each, document, resolved(document, resolved(document, document["paths"][each.path])[each.method]))
        for each in names
    ]


def resolved(document: dict[str, Any], node: Any) -> dict[str, Any]:
    """Return what a node refers to, or the node itself; an empty object if it leads nowhere."""
    try:
        return References(document).follow(node)
    except CodegenError:
        return {}
