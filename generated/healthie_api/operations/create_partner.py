# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_partner_payload import CREATE_PARTNER_PAYLOAD_FRAGMENT, CreatePartnerPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.visitor import VISITOR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreatePartnerPayload] = GraphQLOperation(
    name="createPartner",
    kind="mutation",
    root_field="createPartner",
    python_path="healthie.mutations.create_partner",
    safety="create",
    confidence="full",
    arguments={"input": "createPartnerInput"},
    document="""
mutation createPartner($input: createPartnerInput) {
  createPartner(input: $input) {
    ...CreatePartnerPayload
  }
}
"""
    + CREATE_PARTNER_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + VISITOR_FRAGMENT,
    decode=object_of("createPartner", CreatePartnerPayload),
)
