# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import Boolean
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class ResyncRupaLabOrdersInput(InputModel):
    client_mutation_id: str | None = Field(
        default=None, validation_alias="clientMutationId", serialization_alias="clientMutationId"
    )


class ResyncRupaLabOrdersPayload(BaseModel):
    messages: list[FieldError | None] | None
    success: Boolean | None


OPERATION: GraphQLOperation[ResyncRupaLabOrdersPayload] = GraphQLOperation(
    name="resyncRupaLabOrders",
    kind="mutation",
    root_field="resyncRupaLabOrders",
    python_path="healthie.mutations.resync_rupa_lab_orders",
    safety="create",
    confidence="full",
    arguments={"input": "resyncRupaLabOrdersInput"},
    document="""
mutation resyncRupaLabOrders($input: resyncRupaLabOrdersInput) {
  resyncRupaLabOrders(input: $input) {
    ...ResyncRupaLabOrdersPayload
  }
}

fragment ResyncRupaLabOrdersPayload on resyncRupaLabOrdersPayload {
  messages {
    ...FieldError
  }
  success
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("resyncRupaLabOrders", ResyncRupaLabOrdersPayload),
)
