# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_sent_fax_payload import CREATE_SENT_FAX_PAYLOAD_FRAGMENT, CreateSentFaxPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.sent_fax import SENT_FAX_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateSentFaxPayload] = GraphQLOperation(
    name="createSentFax",
    kind="mutation",
    root_field="createSentFax",
    python_path="healthie.mutations.create_sent_fax",
    safety="create",
    confidence="full",
    arguments={"input": "createSentFaxInput"},
    document="""
mutation createSentFax($input: createSentFaxInput) {
  createSentFax(input: $input) {
    ...CreateSentFaxPayload
  }
}
"""
    + CREATE_SENT_FAX_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + SENT_FAX_FRAGMENT,
    decode=object_of("createSentFax", CreateSentFaxPayload),
)
