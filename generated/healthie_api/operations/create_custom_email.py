# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_custom_email_payload import CREATE_CUSTOM_EMAIL_PAYLOAD_FRAGMENT, CreateCustomEmailPayload
from ..models.custom_email import CUSTOM_EMAIL_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateCustomEmailPayload] = GraphQLOperation(
    name="createCustomEmail",
    kind="mutation",
    root_field="createCustomEmail",
    python_path="healthie.mutations.create_custom_email",
    safety="create",
    confidence="full",
    arguments={"input": "createCustomEmailInput"},
    document="""
mutation createCustomEmail($input: createCustomEmailInput) {
  createCustomEmail(input: $input) {
    ...CreateCustomEmailPayload
  }
}
"""
    + CREATE_CUSTOM_EMAIL_PAYLOAD_FRAGMENT
    + CUSTOM_EMAIL_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createCustomEmail", CreateCustomEmailPayload),
)
