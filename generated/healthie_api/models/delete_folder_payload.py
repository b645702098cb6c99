# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.folder import Folder


class DeleteFolderPayload(BaseModel):
    folder: Folder | None
    messages: list[FieldError | None] | None


DELETE_FOLDER_PAYLOAD_FRAGMENT = """
fragment DeleteFolderPayload on deleteFolderPayload {
  folder {
    ...Folder
  }
  messages {
    ...FieldError
  }
}
"""
