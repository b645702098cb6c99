"""Loading what calls need before they are made, and away from the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from hero_healthie.lookup import Method, healthie_operations, hero_operations
from hero_healthie.pipeline import Pipeline

_PACKAGES: dict[str, tuple[str, Callable[[Method | str], list[Any]], tuple[str, ...]]] = {
    "hero": ("hero_health_api", hero_operations, ("models", "calls", "structure", "wire")),
    "healthie": ("healthie_api", healthie_operations, ("queries", "mutations", "variables", "shapes")),
}
"""Where the operations of an API are, how they are found, and what the first call of any of them loads."""
_OF_ANSWERS = "encodings.utf_8_sig"


async def warm(api: str, pipeline: Pipeline, wanted: Sequence[Method | str]) -> None:
    """Load the engine and the operations that are wanted, in a thread; it sends nothing.

    Raises:
        InvalidArgumentError: something is wanted that is no operation; the message names those that are close.
        ConfigurationError: the client is closed.
    """
    await asyncio.to_thread(_load, api, pipeline, wanted)


def _load(api: str, pipeline: Pipeline, wanted: Sequence[Method | str]) -> None:
    package, find, machinery = _PACKAGES[api]
    operations = [operation for each in wanted for operation in find(each)]
    pipeline.open()
    import_module(_OF_ANSWERS)
    for module in machinery:
        import_module(f"{package}.{module}")
    prepare: Callable[..., None] = import_module(f"{package}.prepare").prepare
    prepare(*operations)
