"""What is wrong with a document of the user's, in words that name fields, arguments and types, and hold no values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from hero_healthie.errors import ConfigurationError, InvalidArgumentError
from hero_healthie.healthie.query_documents import parsed

_MOST = 3
_WORD = r"['\"`]?\$?[A-Za-z_][\w.]*['\"`]?"
_TYPE = r"['\"`]?\[*[A-Za-z_]\w*[!\]]*['\"`]?"
_HINT = rf"(?:\.? \(?Did you mean {_WORD}(?: {{ ... }}['\"`]?)?(?:,? (?:or )?{_WORD})*\?\)?)?\.?"
_KNOWN = [
    # graphql-ruby, which Healthie runs on
    rf"Field {_WORD} doesn't exist on type {_TYPE}",
    rf"Field {_WORD} is missing required arguments: {_WORD}(?:, {_WORD})*",
    rf"Field {_WORD} doesn't accept argument {_WORD}",
    rf"InputObject {_WORD} doesn't accept argument {_WORD}",
    rf"Argument {_WORD} on (?:Field|InputObject) {_WORD} is required\. Expected type {_TYPE}",
    rf"Argument {_WORD} on (?:Field|InputObject) {_WORD} has an invalid value(?= \()",
    rf"Field must have selections \(field {_WORD} returns {_TYPE} but has no selections",
    rf"Selections can't be made on (?:scalars|enums) \(field {_WORD} returns {_TYPE}",
    rf"Variable {_WORD} is (?:used by|declared by) .{{0,40}}? but not (?:declared|used)",
    rf"(?:Nullability|Type|List dimension) mismatch on variable {_WORD} and argument {_WORD} \({_TYPE} / {_TYPE}\)",
    rf"{_WORD} isn't a (?:defined input|valid input) type \(on {_WORD}\)",
    rf"Fragment {_WORD} was (?:used, but not defined|defined, but not used)",
    rf"No such type {_TYPE}, so it can't be a fragment condition",
    # graphql-core
    rf"Cannot query field {_WORD} on type {_TYPE}",
    rf"Unknown (?:type|fragment|argument) {_WORD}(?: on (?:field|directive) {_WORD})?",
    rf"Field {_WORD} argument {_WORD} of type {_TYPE} is required, but it was not provided",
    rf"Field {_WORD} of required type {_TYPE} was not provided",
    rf"Field {_WORD} is not defined by type {_TYPE}",
    rf"Field {_WORD} of type {_TYPE} must have a selection of subfields",
    rf"Field {_WORD} must not have a selection since type {_TYPE} has no subfields",
    rf"Variable {_WORD} is (?:not defined|never used)(?: by operation {_WORD}| in operation {_WORD})?",
    rf"Variable {_WORD} of type {_TYPE} used in position expecting type {_TYPE}",
    rf"Fragment {_WORD} (?:is never used|cannot be spread here as objects of type {_TYPE} [a-z ]+{_TYPE})",
]
UNKNOWN_FIELD = r"(?:Field|Cannot query field) ['\"`]?(\w+)['\"`]? (?:doesn't exist )?on type"


@cache
def _sentence() -> re.Pattern[str]:
    """Return the pattern of all of them; compiling it takes longer than importing this package's errors."""
    return re.compile(f"(?:{'|'.join(_KNOWN)}){_HINT}")


def schema_text(messages: Iterable[object]) -> str:
    """Return what some messages about a document say of the schema, or nothing.

    Only sentences that are known are taken, up to where a value may follow: the rest may be data.
    """
    match = _sentence().match
    found = (known[0].rstrip(".") for text in messages if isinstance(text, str) and (known := match(text)))
    return "; ".join(list(dict.fromkeys(found))[:_MOST])


def check_document(text: str) -> None:
    """Check a document against the schema that this package was generated from.

    Raises:
        InvalidArgumentError: it does not fit; the message says what is wrong and what is close.
        ConfigurationError: graphql-core is not installed.
    """
    problems = list(_problems(text))
    if problems:
        known = schema_text(problems) or "a value does not fit its type"
        raise InvalidArgumentError(f"query does not fit the schema: {known}", argument="query")


def _problems(text: str) -> Iterator[str]:
    document = parsed(text)
    if document is None:
        raise ConfigurationError("check=True needs graphql-core: pip install 'hero-healthie[sandbox]'")
    from graphql import validate  # noqa: PLC0415 (an extra)

    from hero_healthie.sandbox.specs.load import healthie_schema  # noqa: PLC0415 (a second's work)

    for each in validate(healthie_schema(), document):
        yield each.message
