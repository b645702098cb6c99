# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.folder import Folder


class UpdateFolderPayload(BaseModel):
    folder: Folder | None
    messages: list[FieldError | None] | None


UPDATE_FOLDER_PAYLOAD_FRAGMENT = """
fragment UpdateFolderPayload on updateFolderPayload {
  folder {
    ...Folder
  }
  messages {
    ...FieldError
  }
}
"""
