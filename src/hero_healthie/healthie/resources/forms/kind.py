"""How forms that were filled in are created, and found again by their references."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from healthie_api import (
    CreateFormAnswerGroupInput,
    FormAnswerGroup,
    FormAnswerGroupListItem,
    FormAnswerGroupOrderKeys,
)
from hero_healthie.healthie.resources.search import RecordKind

if TYPE_CHECKING:
    from healthie_api import FormAnswerGroupPaginationConnection
    from healthie_api.operations.form_answer_group_writes import CreateFormAnswerGroupPayload
    from hero_healthie_runtime.graphql.operation import GraphQLOperation

METADATA_LIMIT = 128_000


def _create() -> GraphQLOperation[CreateFormAnswerGroupPayload]:
    from healthie_api.operations.form_answer_group_writes import (  # noqa: PLC0415 (loads its models)
        CREATE_FORM_ANSWER_GROUP,
    )

    return CREATE_FORM_ANSWER_GROUP


def filled_in() -> GraphQLOperation[FormAnswerGroupPaginationConnection]:
    """Return `formAnswerGroups`."""
    from healthie_api.operations.form_answer_groups import OPERATION  # noqa: PLC0415 (as above)

    return OPERATION


def _differing(wanted: CreateFormAnswerGroupInput, found: FormAnswerGroup | FormAnswerGroupListItem) -> list[str]:
    client = found.user_id or (found.user.id if found.user else None)
    form = found.custom_module_form.id if found.custom_module_form else None
    pairs = {"client": (wanted.user_id, client), "form": (wanted.custom_module_form_id, form)}
    return [name for name, (one, other) in pairs.items() if one != other]


FORMS: RecordKind[CreateFormAnswerGroupInput, FormAnswerGroup | FormAnswerGroupListItem] = RecordKind(
    noun="form",
    creating="healthie.forms.submit",
    create=_create,
    created=attrgetter("form_answer_group"),
    list_=filled_in,
    lists=({"order_by": FormAnswerGroupOrderKeys.CREATED_AT_DESC},),
    differing=_differing,
    limit=METADATA_LIMIT,
)
