"""Reading the files of specs/: whatever is wrong with one is a SpecError that names it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from hero_healthie_runtime.json import is_object

from ..errors import SpecError
from .yaml_reader import YamlReadError, read_yaml

M = TypeVar("M", bound=BaseModel)


def read_text(path: Path) -> str:
    """Return the text of a file; raise SpecError if it is missing, cannot be read, or is not UTF-8."""
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        raise SpecError(path, "is missing") from None
    except UnicodeDecodeError as error:
        raise SpecError(path, f"is not UTF-8 text: {error.reason}") from None
    except OSError as error:
        raise SpecError(path, f"cannot be read: {error.strerror}") from None


def read_toml(path: Path) -> dict[str, Any]:
    """Return the content of a TOML file."""
    try:
        return tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise SpecError(path, f"is not valid TOML: {error}") from None


def read_table(path: Path, model: type[M]) -> M:
    """Return the content of a TOML file as a model has it; raise SpecError if it is not that."""
    try:
        return model.model_validate(read_toml(path))
    except ValidationError as error:
        problem = error.errors(include_url=False)[0]
        raise SpecError(path, f"{'.'.join(map(str, problem['loc']))}: {problem['msg']}") from None


def read_yaml_file(path: Path) -> dict[str, Any]:
    """Return the object that a YAML file holds."""
    try:
        content = read_yaml(read_text(path))
    except YamlReadError as error:
        raise SpecError(path, f"is not valid YAML: {error}") from None
    if is_object(content):
        return content
    kind = "nothing" if content is None else "text" if isinstance(content, str) else f"a {type(content).__name__}"
    raise SpecError(path, f"holds {kind} where an object was expected; was it downloaded whole?")
