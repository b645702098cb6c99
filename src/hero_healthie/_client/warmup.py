"""Loading what calls need before they are made, and away from the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TypeVar

from hero_healthie._client.executor import CallExecutor
from hero_healthie._client.operation_names import Method

T = TypeVar("T")

_OF_RESPONSES = "encodings.utf_8_sig"


async def warm(
    executor: CallExecutor,
    wanted: Sequence[Method | str],
    *,
    find: Callable[[Method | str], Sequence[T]],
    modules: Sequence[str],
    prepare: Callable[[Sequence[T]], None],
) -> None:
    """Load the transport, the modules that every call needs, and the operations that are wanted; send nothing.

    All of it happens in a thread.

    Args:
        pipeline: what sends the calls.
        wanted: methods or names of operations.
        find: gives the operations that a method or a name stands for.
        modules: what every call loads.
        prepare: makes what the first call of an operation would make.

    Raises:
        InvalidArgumentError: something is wanted that is no operation; the message names those that are close.
        ConfigurationError: the client is closed.
    """

    def load() -> None:
        operations = [operation for each in wanted for operation in find(each)]
        executor.open()
        for module in (_OF_RESPONSES, *modules):
            import_module(module)
        prepare(operations)

    await asyncio.to_thread(load)
