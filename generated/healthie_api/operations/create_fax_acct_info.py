# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_fax_acct_info_payload import CREATE_FAX_ACCT_INFO_PAYLOAD_FRAGMENT, CreateFaxAcctInfoPayload
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateFaxAcctInfoPayload] = GraphQLOperation(
    name="createFaxAcctInfo",
    kind="mutation",
    root_field="createFaxAcctInfo",
    python_path="healthie.mutations.create_fax_acct_info",
    safety="create",
    confidence="full",
    arguments={"input": "createFaxAcctInfoInput"},
    document="""
mutation createFaxAcctInfo($input: createFaxAcctInfoInput) {
  createFaxAcctInfo(input: $input) {
    ...CreateFaxAcctInfoPayload
  }
}
"""
    + CREATE_FAX_ACCT_INFO_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT,
    decode=object_of("createFaxAcctInfo", CreateFaxAcctInfoPayload),
)
