# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.custom_email import CUSTOM_EMAIL_FRAGMENT
from ..models.delete_custom_email_payload import DELETE_CUSTOM_EMAIL_PAYLOAD_FRAGMENT, DeleteCustomEmailPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DeleteCustomEmailPayload] = GraphQLOperation(
    name="deleteCustomEmail",
    kind="mutation",
    root_field="deleteCustomEmail",
    python_path="healthie.mutations.delete_custom_email",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "deleteCustomEmailInput"},
    document="""
mutation deleteCustomEmail($input: deleteCustomEmailInput) {
  deleteCustomEmail(input: $input) {
    ...DeleteCustomEmailPayload
  }
}
"""
    + DELETE_CUSTOM_EMAIL_PAYLOAD_FRAGMENT
    + CUSTOM_EMAIL_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteCustomEmail", DeleteCustomEmailPayload),
)
