# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.update_fax_acct_info_payload import UPDATE_FAX_ACCT_INFO_PAYLOAD_FRAGMENT, UpdateFaxAcctInfoPayload
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateFaxAcctInfoPayload] = GraphQLOperation(
    name="updateFaxAcctInfo",
    kind="mutation",
    root_field="updateFaxAcctInfo",
    python_path="healthie.mutations.update_fax_acct_info",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateFaxAcctInfoInput"},
    document="""
mutation updateFaxAcctInfo($input: updateFaxAcctInfoInput) {
  updateFaxAcctInfo(input: $input) {
    ...UpdateFaxAcctInfoPayload
  }
}
"""
    + UPDATE_FAX_ACCT_INFO_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("updateFaxAcctInfo", UpdateFaxAcctInfoPayload),
)
