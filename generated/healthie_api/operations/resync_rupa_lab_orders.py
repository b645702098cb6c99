# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.api import BaseModel, Boolean, Field, GraphQLOperation, InputModel, object_of

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
    safety="create",
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
