"""Messages to many: prepared first, sent then, and what can be looked up when the outcome is unknown."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from hero_healthie.errors import APIError, OutcomeUnknownError
from hero_healthie.hero.resources.looking_up import absent, found, look_up_with, undetermined
from hero_healthie.hero.results import BatchProgress
from hero_healthie.outcomes import Reconciliation
from hero_healthie_runtime.rest.operation import HttpOperation

if TYPE_CHECKING:
    from hero_health_api.models import BatchMessage, CreateBatchMessageBody
    from hero_healthie.hero.caller import HeroCaller

_NOT_SENT = "CREATED"


async def prepare(calls: HeroCaller, body: CreateBatchMessageBody) -> BatchMessage:
    """Make a batch, which sends nothing; a lost response is looked up by the name of the batch."""
    from hero_health_api.api.messages.create_batch_message import OPERATION  # noqa: PLC0415 (loads its models)

    look_up = look_up_with(partial(_named, calls, body.name), settle=calls.settings.options.timeout)
    return await calls.call(OPERATION, body=body, look_up=look_up)


async def send(calls: HeroCaller, id: str) -> BatchMessage:
    """Send a batch; if no response came and the batch shows that it was sent, return that."""
    from hero_health_api.api.messages.send_batch_message import OPERATION  # noqa: PLC0415 (loads its models)

    look_up = look_up_with(partial(_sent, calls, id), settle=calls.settings.options.timeout)
    try:
        await calls.call(OPERATION, path={"id": id}, look_up=look_up)
    except OutcomeUnknownError:
        with suppress(APIError):
            batch = await get(calls, id)
            if batch.status != _NOT_SENT:
                return batch
        raise
    return await get(calls, id)


async def get(calls: HeroCaller, id: str) -> BatchMessage:
    """Fetch a batch."""
    from hero_health_api.api.messages.get_batch_message import OPERATION  # noqa: PLC0415 (loads its models)

    return await calls.call(OPERATION, path={"id": id})


async def progress(calls: HeroCaller, id: str) -> BatchProgress:
    """Fetch a batch, with how many recipients and messages are in which state."""
    from hero_health_api.api.messages.list_batch_message_recipients import (  # noqa: PLC0415 (loads its models)
        OPERATION as RECIPIENTS,
    )
    from hero_health_api.api.messages.list_batch_message_sends import (  # noqa: PLC0415 (loads its models)
        OPERATION as SENDS,
    )

    batch = await get(calls, id)
    recipients, sends = [await _states(calls, each, id) for each in (RECIPIENTS, SENDS)]
    return BatchProgress(batch=batch, recipients=recipients, sends=sends)


async def _states(calls: HeroCaller, operation: HttpOperation[Any], id: str) -> dict[str, int]:
    states: Counter[str] = Counter()
    async for row in calls.list_call(operation, path={"id": id}):
        states[str(row.get("status") or "unknown")] += 1
    return dict(states)


async def _named(calls: HeroCaller, name: str) -> Reconciliation[object]:
    from hero_health_api.api.messages.list_batch_messages import OPERATION  # noqa: PLC0415 (loads its models)

    same = [batch async for batch in calls.list_call(OPERATION) if batch.name == name]
    if len(same) == 1:
        return found(f"it is batch {same[0].id}", same[0], same[0].id)
    if same:
        return undetermined(f"{len(same)} batches have this name", *(each.id for each in same))
    return absent("no batch has this name")


async def _sent(calls: HeroCaller, id: str) -> Reconciliation[object]:
    batch = await get(calls, id)
    if batch.status != _NOT_SENT:
        return found(f"batch {id} is {batch.status}", batch, id)
    # Whether a batch that was told to be sent may still show this for a while is not documented.
    return undetermined(f"batch {id} is still {batch.status}; look again, and at its sends, before you send it")
