# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from hero_healthie_runtime.graphql.scalars import ID, Boolean

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError


class CreateFaxAcctInfoInput(InputModel):
    aes_key: str | None = None
    api_key: str | None = None
    fax_number: str | None = None
    notify_provider: Boolean | None = None
    user_id: ID | None = None
    username: str | None = None


class CreateFaxAcctInfoPayload(BaseModel):
    messages: list[FieldError | None] | None
    success_string: str | None


OPERATION: GraphQLOperation[CreateFaxAcctInfoPayload] = GraphQLOperation(
    name="createFaxAcctInfo",
    kind="mutation",
    root_field="createFaxAcctInfo",
    python_path="healthie.mutations.create_fax_acct_info",
    safety="create",
    confidence="full",
    arguments={"input": "createFaxAcctInfoInput!"},
    document="""
mutation createFaxAcctInfo($input: createFaxAcctInfoInput) {
  createFaxAcctInfo(input: $input) {
    ...CreateFaxAcctInfoPayload
  }
}

fragment CreateFaxAcctInfoPayload on createFaxAcctInfoPayload {
  messages {
    ...FieldError
  }
  success_string
}
"""
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFaxAcctInfo", CreateFaxAcctInfoPayload),
)
