# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User
from ..models.whitelabel_setting import WHITELABEL_SETTING_FRAGMENT, WhitelabelSetting


class SignUpPayload(BaseModel):
    initial_message: str | None = Field(validation_alias="initialMessage", serialization_alias="initialMessage")
    messages: list[FieldError | None] | None
    next_required_step: str | None = Field(validation_alias="nextRequiredStep", serialization_alias="nextRequiredStep")
    token: str | None
    user: User | None
    whitelabel_setting: WhitelabelSetting | None = Field(
        validation_alias="whitelabelSetting", serialization_alias="whitelabelSetting"
    )


OPERATION: GraphQLOperation[SignUpPayload] = GraphQLOperation(
    name="signUp",
    kind="mutation",
    root_field="signUp",
    python_path="healthie.mutations.sign_up",
    safety="create",
    confidence="full",
    arguments={"input": "signUpInput!"},
    document="""
mutation signUp($input: signUpInput) {
  signUp(input: $input) {
    ...SignUpPayload
  }
}

fragment SignUpPayload on signUpPayload {
  initialMessage
  messages {
    ...FieldError
  }
  nextRequiredStep
  token
  user {
    ...User
  }
  whitelabelSetting {
    ...WhitelabelSetting
  }
}
"""
    + FIELD_ERROR_FRAGMENT
    + USER_FRAGMENT
    + WHITELABEL_SETTING_FRAGMENT,
    decode=object_of("signUp", SignUpPayload),
)
