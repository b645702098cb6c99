# Generated from specs/healthie by python -m codegen generate. Do not edit.
from hero_healthie_runtime.graphql.base_model import InputModel, Upload


class ParseCcdaDocumentInput(InputModel):
    file: Upload | None = None
