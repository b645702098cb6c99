# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import BaseModel
from ..models.field_error import FieldError
from ..models.folder import Folder


class CreateFolderPayload(BaseModel):
    folder: Folder | None
    messages: list[FieldError | None] | None


CREATE_FOLDER_PAYLOAD_FRAGMENT = """
fragment CreateFolderPayload on createFolderPayload {
  folder {
    ...Folder
  }
  messages {
    ...FieldError
  }
}
"""
