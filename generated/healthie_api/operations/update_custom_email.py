# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.custom_email import CUSTOM_EMAIL_FRAGMENT
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_custom_email_payload import UPDATE_CUSTOM_EMAIL_PAYLOAD_FRAGMENT, UpdateCustomEmailPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateCustomEmailPayload] = GraphQLOperation(
    name="updateCustomEmail",
    kind="mutation",
    root_field="updateCustomEmail",
    python_path="healthie.mutations.update_custom_email",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateCustomEmailInput"},
    document="""
mutation updateCustomEmail($input: updateCustomEmailInput) {
  updateCustomEmail(input: $input) {
    ...UpdateCustomEmailPayload
  }
}
"""
    + UPDATE_CUSTOM_EMAIL_PAYLOAD_FRAGMENT
    + CUSTOM_EMAIL_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateCustomEmail", UpdateCustomEmailPayload),
)
