# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class DestroyFaxAcctInfoInput(InputModel):
    aes_key: str | None = None
    api_key: str | None = None
    fax_number: str | None = None
    user_id: ID | None = None
    username: str | None = None


class DestroyFaxAcctInfoPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[DestroyFaxAcctInfoPayload] = GraphQLOperation(
    name="deleteFaxAcctInfo",
    kind="mutation",
    root_field="deleteFaxAcctInfo",
    python_path="healthie.mutations.delete_fax_acct_info",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "destroyFaxAcctInfoInput!"},
    document="""
mutation deleteFaxAcctInfo($input: destroyFaxAcctInfoInput) {
  deleteFaxAcctInfo(input: $input) {
    ...DestroyFaxAcctInfoPayload
  }
}

fragment DestroyFaxAcctInfoPayload on destroyFaxAcctInfoPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFaxAcctInfo", DestroyFaxAcctInfoPayload),
)
