# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.destroy_fax_acct_info_payload import DESTROY_FAX_ACCT_INFO_PAYLOAD_FRAGMENT, DestroyFaxAcctInfoPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[DestroyFaxAcctInfoPayload] = GraphQLOperation(
    name="deleteFaxAcctInfo",
    kind="mutation",
    root_field="deleteFaxAcctInfo",
    python_path="healthie.mutations.delete_fax_acct_info",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "destroyFaxAcctInfoInput"},
    document="""
mutation deleteFaxAcctInfo($input: destroyFaxAcctInfoInput) {
  deleteFaxAcctInfo(input: $input) {
    ...DestroyFaxAcctInfoPayload
  }
}
"""
    + DESTROY_FAX_ACCT_INFO_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("deleteFaxAcctInfo", DestroyFaxAcctInfoPayload),
)
