# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import BaseModel, InputModel
from hero_healthie_runtime.graphql.operation import GraphQLOperation
from hero_healthie_runtime.graphql.responses import object_of
from pydantic import Field

from ..models.field_error import FIELD_ERROR_FRAGMENT, FieldError
from ..models.user import USER_FRAGMENT, User
from ..models.whitelabel_setting import WHITELABEL_SETTING_FRAGMENT, WhitelabelSetting


class SignUpInput(InputModel):
    conversion_details: str | None = None
    dietitian_id: str | None = None
    email: str | None = None
    exploring_healthie_reason: str | None = None
    exploring_healthie_reason_other: str | None = Field(default=None, deprecated=True)
    first_name: str | None = None
    first_url: str | None = None
    invite_code: str | None = None
    last_name: str | None = None
    legal_name: str | None = None
    password: str | None = None
    phone_number: str | None = None
    provider_type: str | None = None
    ps_partner_key: str | None = None
    ps_xid: str | None = None
    role: str | None = None
    timezone: str | None = None


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
