"""The description that openapi-python-client is handed, and what it makes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from ...errors import CodegenError, SpecError
from ..operations.plan import Plan
from ..schemas.classes import PREFIX, FieldInfo, Node, reachable, with_references
from ..schemas.discriminators import Discriminator
from ..schemas.naming import RESERVED, class_names, field_names, module_name, share, stable_name
from ..schemas.normalize import Normalizer
from .homes import class_homes


@dataclass(slots=True)
class Classes:
    """All classes, by their final names."""

    modules: dict[str, str] = field(default_factory=dict[str, str])
    """The classes that users import, with their modules."""
    homes: dict[str, str] = field(default_factory=dict[str, str])
    """The modules that these classes stand in, from the top of the package."""
    aliases: dict[str, str] = field(default_factory=dict[str, str])
    """Further names of classes: what a class would be called, did it not look like another one."""
    fields: dict[str, dict[str, FieldInfo]] = field(default_factory=dict[str, dict[str, FieldInfo]])
    """The fields of each model, by their names in Python."""
    members: dict[str, list[tuple[str, str | int]]] = field(default_factory=dict[str, list[tuple[str, str | int]]])
    """The members of each enum."""
    open: set[str] = field(default_factory=set[str])
    """The models that say in so many words that there may be fields without names."""
    descriptions: dict[str, str] = field(default_factory=dict[str, str])
    written: set[str] = field(default_factory=set[str])
    """The models that a request can hold."""
    read: set[str] = field(default_factory=set[str])
    """The models that a response can hold."""
    discriminators: dict[frozenset[str], Discriminator] = field(default_factory=dict[frozenset[str], Discriminator])


@dataclass(frozen=True, slots=True)
class Parsed:
    """The generator's result."""

    data: GeneratorData
    config: Config
    classes: Classes
    properties: list[dict[str, PropertyProtocol]]
    """For each operation its parameters, bodies and responses: `p0`, `b0`, `a0` and so on."""


def parse(plans: list[Plan], normalizer: Normalizer, source: Path) -> Parsed:
    """Name all classes and have the generator parse them; raise CodegenError if two classes want the same name, or the
    generator refuses something.
    """
    nodes = normalizer.nodes
    became = share(nodes)
    kept = [node for node in nodes.values() if became[node.key] == node.key]
    names = class_names((node for node in kept if node.kind != "map"), nodes)
    names |= {node.key: f"ZzMap{n}" for n, node in enumerate(each for each in kept if each.kind == "map")}
    final = {key: names[became[key]] for key in nodes}
    classes = Classes(discriminators=normalizer.discriminators.by_class(final))
    sent = reachable([schema for plan in plans for schema in plan.sent], nodes)
    received = reachable([schema for plan in plans for schema in plan.received], nodes)
    schemas: dict[str, Any] = {}
    for node in sorted(kept, key=lambda each: names[each.key]):
        alike = {key for key in nodes if became[key] == node.key}
        one_way = bool(alike & sent), bool(alike & received)
        schemas[names[node.key]] = _component(node, names[node.key], classes, final, one_way)
        if alike & sent:
            classes.written.add(names[node.key])
        if alike & received:
            classes.read.add(names[node.key])
    classes.homes = class_homes(plans, nodes, final, classes.modules)
    classes.aliases = _aliases(nodes, became, final, classes)
    for number, plan in enumerate(plans):
        schemas[f"ZzPlan{number}"] = _plan_component(plan, final)
    config = _config(classes.modules)
    data = _run(_document(plans, schemas), config, source)
    found = {str(model.class_info.name): model for model in data.models}
    if lost := sorted(classes.modules.keys() - found.keys() - {str(each.class_info.name) for each in data.enums}):
        raise CodegenError(f"openapi-python-client renamed or lost these classes: {', '.join(lost)}")
    properties = [_properties(found[f"ZzPlan{number}"]) for number in range(len(plans))]
    return Parsed(data, config, classes, properties)


def _aliases(nodes: dict[str, Node], became: dict[str, str], final: dict[str, str], classes: Classes) -> dict[str, str]:
    """Return the names that inline schemas lost to others of the same shape, except those that the overlay chose."""
    lost = {
        stable_name(node.wanted): final[key]
        for key, node in sorted(nodes.items(), key=lambda each: (each[1].wanted, each[1].place))
        if became[key] != key and node.kind != "map" and not nodes[became[key]].chosen
        if node.owner is None or became[node.owner] == node.owner
    }
    return {name: known for name, known in lost.items() if name not in classes.modules and name not in RESERVED}


def _component(
    node: Node, name: str, classes: Classes, final: dict[str, str], one_way: tuple[bool, bool]
) -> dict[str, Any]:
    if node.kind == "map":
        return {"type": "object", "additionalProperties": _final(node.extra, final)}
    classes.modules[name] = module_name(name)
    classes.descriptions[name] = node.description
    if node.kind == "enum":
        classes.members[name] = list(zip(node.value_names, node.values, strict=True))
        kind = "string" if isinstance(node.values[0], str) else "integer"
        return {"type": kind, "enum": node.values, "x-enum-varnames": [f"M{n}" for n in range(len(node.values))]}
    if node.says_open:
        classes.open.add(name)
    names = field_names(node.fields)
    classes.fields[name] = {names[wire]: node.infos[wire] for wire in node.fields}
    is_sent, is_received = one_way
    required = [
        names[wire]
        for wire in node.required
        if not (node.infos[wire].read_only and is_sent) and not (node.infos[wire].write_only and is_received)
    ]
    return {
        "type": "object",
        "properties": {names[wire]: _final(normalized, final) for wire, normalized in node.fields.items()},
        "required": required,
        "additionalProperties": _final(node.extra, final),
    }


def _plan_component(plan: Plan, final: dict[str, str]) -> dict[str, Any]:
    parts = {f"p{n}": each.schema for n, each in enumerate(plan.parameters)}
    parts |= {f"b{n}": each.schema for n, each in enumerate(plan.bodies) if each.schema is not None}
    parts |= {f"a{n}": each.schema for n, each in enumerate(plan.responses) if each.kind == "json"}
    return {
        "type": "object",
        "properties": {key: _final(normalized, final) for key, normalized in parts.items()},
        "required": list(parts),
    }


def _final(normalized: Any, final: dict[str, str]) -> Any:
    return with_references(normalized, lambda key: {"$ref": PREFIX + final[key]})


def _document(plans: list[Plan], schemas: dict[str, Any]) -> dict[str, Any]:
    paths = {
        f"/{plan.name.resource}/{plan.name.method_name}": {
            "get": {
                "operationId": plan.name.method_name,
                "tags": [plan.name.resource],
                "responses": {"200": {"description": ""}},
            }
        }
        for plan in plans
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "", "version": ""},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _config(modules: dict[str, str]) -> Config:
    overrides = {
        name: ClassOverride.model_validate({"class_name": name, "module_name": module})
        for name, module in modules.items()
    }
    settings = ConfigFile(class_overrides=overrides, post_hooks=[])
    return Config.from_sources(settings, MetaType.NONE, "", "utf-8", False, None)


def _run(document: dict[str, Any], config: Config, source: Path) -> GeneratorData:
    try:
        data = GeneratorData.from_dict(document, config=config)
    except Exception as error:
        # The generator has no error class of its own for what it did not foresee.
        raise SpecError(source, f"breaks openapi-python-client: {type(error).__name__}: {error}") from error
    if isinstance(data, GeneratorError):
        raise SpecError(source, f"is refused by openapi-python-client: {data.header} {data.detail or ''}".strip())
    problems = [error for each in data.endpoint_collections_by_tag.values() for error in each.parse_errors]
    refuse([*problems, *data.errors], source)
    return data


def refuse(problems: list[GeneratorError], source: Path) -> None:
    """Raise when the generator has anything to say: whatever it warns of, it leaves out."""
    if problems:
        listed = "\n".join(f"- {problem.header.strip()} {problem.detail or ''}".strip() for problem in problems)
        raise SpecError(source, f"openapi-python-client would leave something out:\n{listed}")


def _properties(model: ModelProperty) -> dict[str, PropertyProtocol]:
    found: list[PropertyProtocol] = [*(model.required_properties or []), *(model.optional_properties or [])]
    return {prop.name.get_untrusted_value(): prop for prop in found}
