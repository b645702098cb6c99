"""Models passed as `into=`: what their fields may say by `Annotated`, and what is sent for them; see docs/into.md."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hero_healthie._client.warmup import Method
from hero_healthie._selection.lists import selected_list
from hero_healthie._selection.markers import Args, From, Local, On
from hero_healthie._selection.operations import root_selection, selected_operation
from hero_healthie.errors import InvalidArgumentError
from hero_healthie.healthie.operation_lookup import healthie_operations

__all__ = ["Args", "From", "Local", "On", "Preview", "preview"]


@dataclass(frozen=True, slots=True)
class Preview:
    """What a call with a model of your own sends.

    Attributes:
        document: the GraphQL document, as it is when only the required arguments are given.
        cost: its complexity; Healthie refuses more than 2,000.
        depth: its depth; Healthie refuses more than 25.

    Example:
        class Visit(BaseModel):
            id: str

        print(preview(Visit, healthie.queries.appointment).cost)
    """

    document: str
    cost: int
    depth: int


def preview(into: type[Any], operation: Method | str | None = None) -> Preview:
    """Return what a call with `into=` sends. Nothing is sent.

    Args:
        into: the model.
        operation: a method, such as `healthie.queries.appointment`, or its name; None for `healthie.execute(into=…)`.

    Raises:
        InvalidArgumentError: the model does not fit what the operation returns, or there is no such operation.

    Example:
        class Visit(BaseModel):
            id: str

        print(preview(Visit, healthie.queries.appointment).document)
    """
    if operation is None:
        document, cost, _ = root_selection(into)
        return Preview(document, cost.cost, cost.depth)
    found = healthie_operations(operation)
    if len(found) != 1:
        raise InvalidArgumentError("operation names several: write it as `queries.appointment`", argument="operation")
    made = selected_operation if found[0].pagination is None else selected_list
    document, cost = made(found[0], into).preview()
    return Preview(document, cost.cost, cost.depth)
