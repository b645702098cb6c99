# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_contact_payload import CREATE_CONTACT_PAYLOAD_FRAGMENT, CreateContactPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.visitor import VISITOR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateContactPayload] = GraphQLOperation(
    name="createContact",
    kind="mutation",
    root_field="createContact",
    python_path="healthie.mutations.create_contact",
    safety="create",
    confidence="full",
    arguments={"input": "createContactInput"},
    document="""
mutation createContact($input: createContactInput) {
  createContact(input: $input) {
    ...CreateContactPayload
  }
}
"""
    + CREATE_CONTACT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + VISITOR_FRAGMENT,
    decode=object_of("createContact", CreateContactPayload),
)
