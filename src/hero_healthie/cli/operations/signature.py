"""The arguments of an operation as options of a command line: from its signature, and back to its values."""

from __future__ import annotations

import argparse
import builtins
import inspect
import re
import typing
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, cast

import healthie_api
import hero_health_api.models
from hero_healthie._call.arguments import did_you_mean
from hero_healthie.cli.failures import CalledWronglyError
from hero_healthie.cli.operations.typed import content as text_of
from hero_healthie.cli.operations.typed import is_flag, members, parsed, type_name, typed, upload_of
from hero_healthie_runtime.json import is_object
from hero_healthie_runtime.models import ModelMethods
from hero_healthie_runtime.names import snake
from hero_healthie_runtime.uploads import Upload

_SECTION = re.compile(r"^(Args|Returns|Raises|Yields|Attributes):$")
_POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
_NOT_FROM_A_SHELL = ("on_progress",)


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of an operation."""

    name: str
    hint: Any
    is_required: bool
    is_positional: bool
    default: object
    about: str
    """What its docstring says of it, in lines."""

    @property
    def option(self) -> str:
        """Its option: `--page-size`."""
        return f"--{self.name.replace('_', '-')}"


def arguments_of(function: Callable[..., Any]) -> dict[str, Argument]:
    """Return the arguments of a method, by name; `into`, which takes a class, is not among them."""
    signature = inspect.signature(function)
    hints, texts = _hints(function), sections(inspect.getdoc(function) or "").get("Args", "")
    about = dict(re.findall(r"(?ms)^(\w+): (.*?)(?=^\w+: |\Z)", texts))
    found: dict[str, Argument] = {}
    for name, parameter in list(signature.parameters.items()):
        if name in ("self", "into", *_NOT_FROM_A_SHELL) or parameter.kind is inspect.Parameter.VAR_KEYWORD:
            continue
        required = parameter.default is inspect.Parameter.empty
        positional = parameter.kind in _POSITIONAL
        default = None if required else parameter.default
        found[name] = Argument(name, hints.get(name, str), required, positional, default, about.get(name, "").strip())
    return found


def takes_into(function: Callable[..., Any]) -> bool:
    """Return whether a model of the caller's can decide what is asked for."""
    return "into" in inspect.signature(function).parameters


def returned(function: Callable[..., Any]) -> Any:
    """Return the type of what a method returns."""
    return _hints(function).get("return")


def sections(docstring: str) -> dict[str, str]:
    """Return the parts of a docstring by their titles, without indentation; what stands before is under ``."""
    found: dict[str, list[str]] = {"": []}
    title = ""
    for line in docstring.splitlines():
        if _SECTION.match(line):
            title = line.rstrip(":")
            found[title] = []
        else:
            found[title].append(line if not title else line.removeprefix("    "))
    return {name: "\n".join(lines).strip("\n") for name, lines in found.items()}


def add_arguments(parser: argparse.ArgumentParser, arguments: Mapping[str, Argument]) -> None:
    """Add the arguments of an operation to a parser, as options; those that may stand by position, too."""
    group = parser.add_argument_group("arguments of the operation")
    taken = set(parser._option_string_actions)  # pyright: ignore[reportPrivateUsage] (argparse has no other way to ask)
    for each in arguments.values():
        if each.option in taken:
            continue  # --arg NAME=VALUE reaches it
        first = each.about.partition("\n")[0].replace("%", "%%")
        text = f"{first}{' (required)' if each.is_required and not each.is_positional else ''}"
        common: dict[str, Any] = {"dest": f"argument {each.name}", "action": "append", "help": text or None}
        flag: dict[str, Any] = {"nargs": "?", "const": "true"} if is_flag(each.hint) else {}
        group.add_argument(each.option, metavar=type_name(each.hint).replace("%", "%%"), **common, **flag)


def given_by_name(options: argparse.Namespace, arguments: Mapping[str, Argument]) -> dict[str, list[str]]:
    """Return the texts of the arguments that were given by name.

    Raises:
        CalledWronglyError: `--arg` is not NAME=VALUE.
    """
    found: dict[str, list[str]] = {}
    for name in arguments:
        texts = getattr(options, f"argument {name}", None)
        if texts:
            found[name] = list(texts)
    for pair in options.arg:
        name, separator, text = pair.partition("=")
        if not separator:
            raise CalledWronglyError("--arg takes NAME=VALUE")
        found.setdefault(check_name(name, arguments), []).append(text)
    return found


def check_name(name: str, arguments: Mapping[str, Argument]) -> str:
    """Return the argument that an option names, or a field within one such as `body.memo`.

    Raises:
        CalledWronglyError: there is none; the message names those that are close.
    """
    first, dot, rest = name.partition(".")
    first = snake(first.replace("-", "_"))
    if first in arguments:
        return f"{first}{dot}{rest}"
    listed = ", ".join(each.option for each in arguments.values()) or "none"
    close = did_you_mean(first, arguments)
    raise CalledWronglyError(f"it has no argument --{name}{close or f'; it has {listed}'}")


def values(
    arguments: Mapping[str, Argument], positional: Sequence[str], by_name: Mapping[str, Sequence[str]]
) -> dict[str, object]:
    """Return the values of the arguments.

    Args:
        arguments: all there are.
        positional: the texts that were given without a name, in order.
        by_name: those that were given with one, which may be that of a field: `body.memo`.

    Raises:
        CalledWronglyError: one is missing, given twice, or cannot be right.
    """
    texts = {name: list(each) for name, each in by_name.items() if "." not in name}
    fields: dict[str, dict[str, Sequence[str]]] = {}
    for name, each in by_name.items():
        first, dot, rest = name.partition(".")
        if dot:
            fields.setdefault(first, {})[rest] = each
    places = [name for name, each in arguments.items() if each.is_positional] or [
        name for name in ("id",) if name in arguments
    ]
    if len(positional) > len(places):
        listed = ", ".join(each.option for each in arguments.values() if not each.is_positional)
        takes = f"takes {', '.join(places)} by position, then" if places else "takes"
        raise CalledWronglyError(f"{len(positional)} given by position, and it {takes} by name: {listed or 'nothing'}")
    for name, text in zip(places, positional, strict=False):
        if name in texts or name in fields:
            raise CalledWronglyError(f"{name} is given twice")
        texts[name] = [text]
    missing = [each for each in arguments.values() if each.is_required and not {each.name} & (texts | fields).keys()]
    if missing:
        named = ", ".join(each.name.upper() if each.is_positional else each.option for each in missing)
        raise CalledWronglyError(f"it needs {named}", advice="hero-healthie ops show OPERATION says what each is")
    found = {name: typed(each, arguments[name].hint, name) for name, each in texts.items() if name not in fields}
    return found | {name: _structure(arguments[name], texts.get(name), each) for name, each in fields.items()}


def _structure(argument: Argument, texts: Sequence[str] | None, fields: Mapping[str, Sequence[str]]) -> object:
    """Return the value of an argument whose fields are given one by one, over what it holds as a whole."""
    name, hint = argument.name, argument.hint
    whole: Any = parsed(text_of(texts[0], name), name) if texts else {}
    model = next((each for each in members(hint) if isinstance(each, type) and issubclass(each, ModelMethods)), None)
    if not is_object(whole) or (model is None and not _is_mapping(hint)):
        raise CalledWronglyError(f"{name} has no fields: give it as a whole")
    files: dict[str, Upload] = {}
    for path, each in fields.items():
        _put(whole, model, path.split("."), each, f"{name}.{path}", files)
    if model is None:
        return cast("object", whole)
    made = model.from_dict(whole)
    return made.replace(**files) if files else made


def _put(
    target: dict[str, Any], model: Any, path: Sequence[str], texts: Sequence[str], where: str, files: dict[str, Upload]
) -> None:
    *outer, last = path
    for name in outer:
        key, hint = _field(model, name, where)
        target = target.setdefault(key, {})
        model = next((each for each in members(hint) if hasattr(each, "from_dict")), None)
    key, hint = _field(model, last, where)
    kinds = members(hint)
    if Upload in kinds and texts[0][:1] in ("@", "-"):
        if outer:
            raise CalledWronglyError(f"{where} is a file within a field, which has no form on a command line")
        files[snake(last)] = upload_of(texts[0], where)
        target[key] = "" if str in kinds else files[snake(last)]
        return
    value = typed(texts, hint, where)
    target[key] = value.to_dict() if isinstance(value, ModelMethods) else _as_json(value, texts)


def _as_json(value: object, texts: Sequence[str]) -> object:
    """Return what models read of a value: text in place of days and moments."""
    if isinstance(value, list):
        return [each.to_dict() if isinstance(each, ModelMethods) else each for each in cast("list[object]", value)]
    iso: Any = getattr(value, "isoformat", None)
    return value if iso is None else texts[0]


def _field(model: Any, name: str, where: str) -> tuple[str, Any]:
    """Return the vendor's name of a field, and its type."""
    if model is None:
        return name, Any
    if hasattr(model, "model_fields"):
        fields = {each: (info.validation_alias or each, info.annotation) for each, info in model.model_fields.items()}
    else:
        hints = typing.get_type_hints(model)
        fields = {each.name: (each.wire, hints.get(each.name, Any)) for each in model._described()}
    known = fields.get(snake(name.replace("-", "_")))
    if known is None:
        raise CalledWronglyError(f"{where}: {model.__name__} has no field {name}{did_you_mean(name, fields)}")
    return known


def _is_mapping(hint: Any) -> bool:
    return any(
        issubclass(found, Mapping)
        for each in members(hint)
        if isinstance(found := typing.get_origin(each) or each, type)
    )


def _hints(function: Callable[..., Any]) -> dict[str, Any]:
    """Return the types of a method's arguments and of what it returns."""
    plain = inspect.unwrap(function)
    names = _Names(plain.__globals__)
    return {
        name: eval(annotation, {}, names) if isinstance(annotation, str) else annotation  # noqa: S307 (of this package)
        for name, annotation in plain.__annotations__.items()
    }


class _Names(dict[str, Any]):
    """The names of a module, those too that it imports for type checkers only; what cannot be found may be anything."""

    def __missing__(self, name: str) -> Any:
        for owner in (builtins, hero_health_api.models, healthie_api):
            with suppress(AttributeError):
                return getattr(owner, name)
        return Any
