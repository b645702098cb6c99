# Generated from specs/healthie. Do not edit.
from typing import TYPE_CHECKING

from hero_healthie_runtime.graphql.api import BaseModel, Field, GraphQLOperation, InputModel, object_of

from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..operations.user import USER_FRAGMENT
from ..operations.whitelabel_setting import WHITELABEL_SETTING_FRAGMENT

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..operations.user import User
    from ..operations.whitelabel_setting import WhitelabelSetting
else:
    from hero_healthie_runtime.graphql.later import later

    (
        FieldError,
        User,
        WhitelabelSetting,
    ) = later(
        __package__,
        "..models.field_error:FieldError",
        "..operations.user:User",
        "..operations.whitelabel_setting:WhitelabelSetting",
    )


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
    safety="create",
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
