# Generated from specs/healthie. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel
from hero_healthie_runtime.graphql.scalars import ID, Int


class CreateCustomModuleFileAttachmentUploadUrlInput(InputModel):
    byte_size: Int
    checksum: str
    content_type: str
    custom_module_id: ID
    filename: str
