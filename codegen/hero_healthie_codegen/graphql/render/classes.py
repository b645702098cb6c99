"""The modules that hold classes: small ones, so that using one imports what it needs and no more."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace

from graphql import FragmentDefinitionNode

from ..documents.operations import print_definition
from ..models.classes import Classes
from ..models.inputs import recursive_groups
from ..models.types import Enum, Field, Model
from ..schema.names import class_name
from ..schema.prose import docstring, escaped
from .homes import Definition, by_module, later_names
from .package import LATER, RUNTIME, Package

_INPUTS = (("InputModel",), ("OneOfInput",))
_FOLDERS = {"enums": "The enums.", "inputs": "The objects of requests.", "models": "The objects of responses."}


def fragment_constant(home: str) -> str:
    """Return what the text of a fragment is called in its module."""
    return f"{home.rpartition('.')[2].upper()}_FRAGMENT"


def graphql_text(text: str) -> str:
    """Return GraphQL as a string of Python on lines of its own."""
    quoted = "\n".join(map(escaped, text.split("\n")))
    return f'"""\n{quoted}\n"""'


def write_classes(
    package: Package,
    classes: Classes,
    fragments: Iterable[FragmentDefinitionNode],
    homes: Mapping[str, str],
    operations: Container[str],
    alone: Container[str],
) -> dict[str, list[Definition]]:
    """Write all models, inputs and enums, and return those that stand beside an operation, by its module.

    The text of each fragment stands beside the class that is made of it. `homes` are the modules of the classes,
    `operations` those of operations, `alone` those whose classes no other module has a use for.
    """
    for name, home in {**RUNTIME, **homes}.items():
        package.claim(name, home)
    modules = by_module([*classes.enums.values(), *classes.inputs.values(), *classes.models.values()], package.homes)
    texts = {class_name(each.name.value): each for each in fragments}
    package.models = frozenset(classes.models)
    for home, definitions in modules.items():
        found = [texts[each.name] for each in definitions if isinstance(each, Model) and each.name in texts]
        if found and home not in alone:
            package.fragments[home] = tuple(found)
    _write_modules(package, {home: each for home, each in modules.items() if home not in operations})
    return {home: definitions for home, definitions in modules.items() if home in operations}


def write_types(package: Package, enums: Mapping[str, Enum], inputs: Mapping[str, Model]) -> None:
    """Write enums and inputs, whose names have to be claimed by now."""
    _write_modules(package, by_module([*enums.values(), *inputs.values()], package.homes))


def _write_modules(package: Package, modules: Mapping[str, list[Definition]]) -> None:
    for folder, doc in _FOLDERS.items():
        if any(home.startswith(f".{folder}.") for home in modules):
            package.write(f"{folder}.__init__", f'"""{doc}"""\n')
    for home, definitions in modules.items():
        models = [each for each in definitions if isinstance(each, Model)]
        late = recursive_groups({each.name: each for each in models if each.bases in _INPUTS})
        made = [_recursive(each) if each.name in late else each for each in definitions]
        text = ("from __future__ import annotations\n\n" if late else "") + classes_text(package, made, home)
        package.write(home, text)


def _recursive(definition: Definition) -> Definition:
    if isinstance(definition, Model) and definition.bases == ("InputModel",):
        return replace(definition, bases=("RecursiveInput",))
    return definition


def _enum(enum: Enum) -> str:
    body = docstring(enum.doc, "    ")
    body += "\n" if body else ""
    for member in enum.members:
        body += f"    {member.name} = {member.value!r}\n" + docstring(member.doc, "    ")
    return f"class {enum.name}(OpenEnum):\n{body}"


def class_text(definition: Definition) -> tuple[str, frozenset[str]]:
    """Return a class, and the names it needs."""
    if isinstance(definition, Enum):
        return _enum(definition), frozenset({"OpenEnum"})
    model = definition
    lines = [f"    {_field(field)}\n{docstring(field.doc, '    ')}" for field in model.fields]
    names = model.names
    if any("= Field(" in line for line in lines):
        names |= {"Field"}
    doc = docstring(model.doc, "    ")
    body = (f"{doc}\n" if doc else "") + ("".join(lines) or ("" if doc else "    pass\n"))
    return f"class {model.name}({', '.join(model.bases)}):\n{body}", names - {model.name}


def classes_text(package: Package, definitions: Iterable[Definition], home: str, names: Iterable[str] = ()) -> str:
    """Return the imports, the classes and the fragments of a module, which may need further names."""
    listed = list(definitions)
    made = [class_text(each) for each in listed]
    late = {each.name: later_names(each, package.homes, home, package.models) for each in listed}
    at_once = frozenset(names).union(
        *(needed - late[each.name] for each, (_, needed) in zip(listed, made, strict=True))
    )
    later = frozenset[str]().union(*late.values()) - at_once
    imports = package.imports(at_once | ({"TYPE_CHECKING"} if later else set[str]()), home)
    text = f"{imports}{_later(package, later, home)}\n\n" + "\n\n".join(text for text, _ in made)
    if home in package.fragments:
        document = "\n\n".join(map(print_definition, package.fragments[home]))
        text += f"\n\n{fragment_constant(home)} = {graphql_text(document)}\n"
    return text


def _later(package: Package, names: Iterable[str], home: str) -> str:
    """Return the imports of classes that are imported when they are needed."""
    listed = sorted(names)
    if not listed:
        return ""
    dots = "." * (home.count(".") - 1)
    paths = ", ".join(f'"{dots}{package.homes[name]}:{name}"' for name in listed)
    imports = "".join(f"    {line}\n" for line in package.imports(listed, home).splitlines())
    return (
        f"\nif TYPE_CHECKING:\n{imports}else:\n    from {LATER} import later\n\n"
        f"    {', '.join(listed)}, = later(__package__, {paths})\n"
    )


def _field(field: Field) -> str:
    options: list[str] = []
    if field.default is not None:
        options.append(f"default={field.default}")
    if field.alias is not None:
        options += [f"validation_alias={field.alias!r}", f"serialization_alias={field.alias!r}"]
    if field.deprecated:
        options.append("deprecated=True")
    if len(options) == 1 and field.default is not None:
        return f"{field.name}: {field.annotation.text} = {field.default}"
    value = f" = Field({', '.join(options)})" if options else ""
    return f"{field.name}: {field.annotation.text}{value}"
