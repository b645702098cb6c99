# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.officeally_sftp_account import OFFICEALLY_SFTP_ACCOUNT_FRAGMENT
from ..models.update_officeally_sftp_account_payload import (
    UPDATE_OFFICEALLY_SFTP_ACCOUNT_PAYLOAD_FRAGMENT,
    UpdateOfficeallySftpAccountPayload,
)
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[UpdateOfficeallySftpAccountPayload] = GraphQLOperation(
    name="updateOfficeallySftpAccount",
    kind="mutation",
    root_field="updateOfficeallySftpAccount",
    python_path="healthie.mutations.update_officeally_sftp_account",
    safety="idempotent_write",
    confidence="full",
    arguments={"input": "updateOfficeallySftpAccountInput"},
    document="""
mutation updateOfficeallySftpAccount($input: updateOfficeallySftpAccountInput) {
  updateOfficeallySftpAccount(input: $input) {
    ...UpdateOfficeallySftpAccountPayload
  }
}
"""
    + UPDATE_OFFICEALLY_SFTP_ACCOUNT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + OFFICEALLY_SFTP_ACCOUNT_FRAGMENT,
    decode=object_of("updateOfficeallySftpAccount", UpdateOfficeallySftpAccountPayload),
)
