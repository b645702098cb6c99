# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import object_of
from ..models.create_officeally_sftp_account_payload import (
    CREATE_OFFICEALLY_SFTP_ACCOUNT_PAYLOAD_FRAGMENT,
    CreateOfficeallySftpAccountPayload,
)
from ..models.field_error import FIELD_ERROR_FRAGMENT
from ..models.officeally_sftp_account import OFFICEALLY_SFTP_ACCOUNT_FRAGMENT
from ..runtime import GraphQLOperation

OPERATION: GraphQLOperation[CreateOfficeallySftpAccountPayload] = GraphQLOperation(
    name="createOfficeallySftpAccount",
    kind="mutation",
    root_field="createOfficeallySftpAccount",
    python_path="healthie.mutations.create_officeally_sftp_account",
    safety="create",
    confidence="full",
    arguments={"input": "createOfficeallySftpAccountInput"},
    document="""
mutation createOfficeallySftpAccount($input: createOfficeallySftpAccountInput) {
  createOfficeallySftpAccount(input: $input) {
    ...CreateOfficeallySftpAccountPayload
  }
}
"""
    + CREATE_OFFICEALLY_SFTP_ACCOUNT_PAYLOAD_FRAGMENT
    + FIELD_ERROR_FRAGMENT
    + OFFICEALLY_SFTP_ACCOUNT_FRAGMENT,
    decode=object_of("createOfficeallySftpAccount", CreateOfficeallySftpAccountPayload),
)
