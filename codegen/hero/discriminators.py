"""Unions that name the field which tells their members apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from openapi_python_client.config import Config
from openapi_python_client.parser.properties import Class

from ..errors import CodegenError
from ..hero.json_types import is_array, is_object


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The field, and which class each of its values stands for."""

    tag: str
    members: tuple[tuple[str, str], ...]


def find_discriminators(document: dict[str, Any], config: Config) -> dict[frozenset[str], Discriminator]:
    """All discriminators of a description, by the class names of the union's members.

    Raises:
        CodegenError: a discriminator that cannot be honoured.
    """
    found: dict[frozenset[str], Discriminator] = {}
    for schema in _schemas_with_discriminator(document):
        union: list[dict[str, Any]] = schema.get("oneOf") or schema.get("anyOf") or []
        members = [each for each in union if each != {"type": "null"}]
        if not members:
            continue  # on a parent schema it only repeats what its unions say
        tag = str(schema["discriminator"].get("propertyName"))
        references = [str(each.get("$ref", "")) for each in members]
        if not all(references):
            raise CodegenError(f"the discriminator {tag!r} stands on a union with inline members; give them names")
        classes = {reference: _class_name(document, reference, config) for reference in references}
        mapping: dict[str, str] = schema["discriminator"].get("mapping") or {}
        strangers = sorted(target for target in mapping.values() if _reference(target) not in classes)
        if strangers:
            raise CodegenError(f"the discriminator {tag!r} maps to {strangers[0]}, which is no member of its union")
        rows = [(value, classes[_reference(target)]) for value, target in mapping.items()]
        mapped = {name for _, name in rows}
        rows += [(ref.rpartition("/")[2], name) for ref, name in classes.items() if name not in mapped]
        key = frozenset(classes.values())
        discriminator = Discriminator(tag, tuple(rows))
        if found.setdefault(key, discriminator) != discriminator:
            raise CodegenError(f"two unions of {', '.join(sorted(key))} have different discriminators")
    return found


def _reference(target: str) -> str:
    return target if "/" in target else f"#/components/schemas/{target}"


def _class_name(document: dict[str, Any], reference: str, config: Config) -> str:
    name = reference.rpartition("/")[2]
    schema = document.get("components", {}).get("schemas", {}).get(name)
    if not is_object(schema):
        raise CodegenError(f"a discriminator refers to {reference}, which does not exist")
    title: object = schema.get("title")
    return Class.from_string(string=str(title or name), config=config).name


def _schemas_with_discriminator(node: object) -> Iterator[dict[str, Any]]:
    if is_object(node):
        if is_object(node.get("discriminator")):
            yield node
        for child in node.values():
            yield from _schemas_with_discriminator(child)
    elif is_array(node):
        for child in node:
            yield from _schemas_with_discriminator(child)
