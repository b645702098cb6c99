# Generated from specs/healthie by python -m codegen generate. Do not edit.
from ..base_model import InputModel


class DeleteTranscriptInput(InputModel):
    id: str
