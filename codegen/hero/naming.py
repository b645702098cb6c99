"""Parses a description until every class has the name that it should have."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case

from ..errors import SpecError
from ..hero.document import DESCRIPTION, OVERLAY, operations
from ..hero.normal import numbered_classes

CLASS_NAMES = "x-class-names"
_MAX_ROUNDS = 20


def parse(document: dict[str, Any], specs: Path) -> tuple[GeneratorData, Config]:
    """Parse, with three kinds of better names.

    The answer of an operation loses its status (`ListAdminsResponse200`), which changes more often than its shape; what
    stands alone in a union loses its number (`SexType0`); and the overlay has the last word. As the name of a class
    starts those of the classes inside it, this goes on until nothing is left to rename.

    Raises:
        SpecError: the generator refuses the description or part of it, or the overlay names a class that is not there.
    """
    chosen: dict[str, str] = {str(old): str(new) for old, new in document.get(CLASS_NAMES, {}).items()}
    unused = set(chosen)
    overrides = _answers(document)
    for _ in range(_MAX_ROUNDS):
        config = _config(overrides)
        data = _parse(copy.deepcopy(document), config, specs / DESCRIPTION)
        names = {str(each.class_info.name) for each in (*data.models, *data.enums)}
        better = {name: chosen[name] for name in sorted(names & chosen.keys())}
        unused -= better.keys()
        for name, shorter in sorted(_shorter(data, overrides).items()):
            if shorter not in names:
                better.setdefault(name, shorter)
        if not better:
            if unused:
                problem = f"{CLASS_NAMES} renames classes that do not come out: {', '.join(sorted(unused))}"
                raise SpecError(specs / OVERLAY, problem)
            return data, config
        renamed = {original: better[name] for original, name in overrides.items() if name in better}
        overrides |= {name: new for name, new in better.items() if name not in overrides.values()} | renamed
    raise SpecError(specs / OVERLAY, f"{CLASS_NAMES} renames in circles")


def _answers(document: dict[str, Any]) -> dict[str, str]:
    return {
        str(ClassName(f"{stem}{pascal_case(status)}", "field_")): stem for stem, status in _lone_successes(document)
    }


def _lone_successes(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for _, _, operation in operations(document):
        successes = [str(code) for code in operation["responses"] if str(code).startswith("2")] or ["default"]
        if len(successes) == 1:
            stem = pascal_case(str(PythonIdentifier(operation["operationId"], prefix="field_"))) + "Response"
            yield stem, successes[0]


def _shorter(data: GeneratorData, overrides: dict[str, str]) -> dict[str, str]:
    """Names without a number that says nothing, and without a status where the answer itself is no class."""
    found = numbered_classes(data)
    answers = {old: new for old, new in overrides.items() if re.fullmatch(r".*Response(\d{3}|\dXX|Default)", old)}
    for each in (*data.models, *data.enums):
        name = str(each.class_info.name)
        for old, new in answers.items():
            if name.startswith(old) and name != old:
                found.setdefault(name, new + name.removeprefix(old))
    return found


def _config(overrides: dict[str, str]) -> Config:
    settings = ConfigFile(
        class_overrides={
            name: ClassOverride.model_validate({"class_name": better}) for name, better in overrides.items()
        },
        use_path_prefixes_for_title_model_names=False,
        post_hooks=[],
    )
    return Config.from_sources(settings, MetaType.NONE, "", "utf-8", False, None)


def _parse(document: dict[str, Any], config: Config, source: Path) -> GeneratorData:
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
        told = "\n".join(f"- {problem.header.strip()} {problem.detail or ''}".strip() for problem in problems)
        raise SpecError(source, f"openapi-python-client would leave something out:\n{told}")
