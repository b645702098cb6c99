# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.officeally_sftp_account import OfficeallySftpAccount


class CreateOfficeallySftpAccountPayload(BaseModel):
    messages: list[FieldError | None] | None
    officeally_sftp_account: OfficeallySftpAccount | None


CREATE_OFFICEALLY_SFTP_ACCOUNT_PAYLOAD_FRAGMENT = """
fragment CreateOfficeallySftpAccountPayload on createOfficeallySftpAccountPayload {
  messages {
    ...FieldError
  }
  officeally_sftp_account {
    ...OfficeallySftpAccount
  }
}
"""
