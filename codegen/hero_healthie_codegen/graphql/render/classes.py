"""The modules that hold classes: one for each, so that using one imports only that one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from graphql import FragmentDefinitionNode

from ..documents.operations import print_fragment
from ..models.classes import Classes
from ..models.inputs import recursive_groups
from ..models.types import Enum, Field, Model
from ..schema.names import class_name, module, unique
from ..schema.prose import docstring
from .package import RUNTIME, Package


def fragment_constant(home: str) -> str:
    """Return what the text of a fragment is called in its module."""
    return f"{home.rpartition('.')[2].upper()}_FRAGMENT"


def graphql_text(text: str) -> str:
    """Return GraphQL as a string of Python on lines of its own."""
    quoted = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'"""\n{quoted}\n"""'


def write_classes(
    package: Package, classes: Classes, fragments: Iterable[FragmentDefinitionNode], elsewhere: Mapping[str, str]
) -> None:
    """Write all models, inputs and enums but those that are `elsewhere`, each of which is in the module given there.

    Where a class moves in or out, the modules of all others keep their names.
    """
    for name, home in (RUNTIME | type_homes(classes.enums, classes.inputs)).items():
        package.claim(name, home)
    modules = unique({name: module(name) for name in classes.models})
    for name in classes.models:
        package.claim(name, elsewhere.get(name, f".models.{modules[name]}"))
    write_types(package, classes.enums, classes.inputs)
    package.write("models.__init__", '"""The objects of responses, one module each."""\n')
    texts = {class_name(each.name.value): each for each in fragments}
    for model in classes.models.values():
        if model.name in elsewhere:
            continue
        home, text = package.homes[model.name], classes_text(package, [model], package.homes[model.name])
        if (fragment := texts.get(model.name)) is not None:
            package.fragments[fragment.name.value] = home
            text += f"\n\n{fragment_constant(home)} = {graphql_text(print_fragment(fragment))}\n"
        package.write(home, text)


def type_homes(enums: Iterable[str], inputs: Mapping[str, Model]) -> dict[str, str]:
    """Return the module of each enum and input; inputs that hold each other cannot import each other."""
    groups = recursive_groups(inputs)
    modules = unique({name: module(name) for name in inputs})
    homes = {name: f".enums.{home}" for name, home in unique({name: module(name) for name in enums}).items()}
    return homes | {name: f".inputs.{modules[groups.get(name, (name,))[0]]}" for name in inputs}


def write_types(package: Package, enums: Mapping[str, Enum], inputs: Mapping[str, Model]) -> None:
    """Write enums and inputs, whose names have to be claimed by now."""
    if enums:
        package.write("enums.__init__", '"""The enums, one module each."""\n')
    if inputs:
        package.write("inputs.__init__", '"""The objects of requests, one module each."""\n')
    for enum in enums.values():
        package.write(package.homes[enum.name], package.imports(["OpenEnum"]) + _enum(enum))
    groups = recursive_groups(inputs)
    for model in inputs.values():
        if model.name not in groups:
            package.write(package.homes[model.name], classes_text(package, [model], package.homes[model.name]))
    for group in sorted(set(groups.values())):
        home, members = package.homes[group[0]], [_recursive(inputs[name]) for name in group]
        package.write(home, "from __future__ import annotations\n\n" + classes_text(package, members, home))


def _recursive(model: Model) -> Model:
    return replace(model, bases=("RecursiveInput",)) if model.bases == ("InputModel",) else model


def _enum(enum: Enum) -> str:
    body = docstring(enum.doc, "    ")
    body += "\n" if body else ""
    for member in enum.members:
        body += f"    {member.name} = {_quote(member.value)}\n" + docstring(member.doc, "    ")
    return f"\n\nclass {enum.name}(OpenEnum):\n{body}"


def class_text(model: Model) -> tuple[str, frozenset[str]]:
    """Return a class, and the names it needs."""
    lines = [f"    {_field(field)}\n{docstring(field.doc, '    ')}" for field in model.fields]
    names = model.names
    if any("= Field(" in line for line in lines):
        names |= {"Field"}
    doc = docstring(model.doc, "    ")
    body = (f"{doc}\n" if doc else "") + ("".join(lines) or ("" if doc else "    pass\n"))
    return f"class {model.name}({', '.join(model.bases)}):\n{body}", names - {model.name}


def classes_text(package: Package, models: Sequence[Model], home: str) -> str:
    """Return the imports and the classes of a module."""
    made = [class_text(model) for model in models]
    names = frozenset[str]().union(*(names for _, names in made)) - {model.name for model in models}
    return f"{package.imports(names, home)}\n\n" + "\n\n".join(text for text, _ in made)


def _field(field: Field) -> str:
    options: list[str] = []
    if field.default is not None:
        options.append(f"default={field.default}")
    if field.alias is not None:
        options += [f"validation_alias={_quote(field.alias)}", f"serialization_alias={_quote(field.alias)}"]
    if field.deprecated:
        options.append("deprecated=True")
    if len(options) == 1 and field.default is not None:
        return f"{field.name}: {field.annotation.text} = {field.default}"
    value = f" = Field({', '.join(options)})" if options else ""
    return f"{field.name}: {field.annotation.text}{value}"


def _quote(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
