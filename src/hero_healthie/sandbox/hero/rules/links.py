"""Make links to files, to self-booking and to video calls, and serve the files."""

from __future__ import annotations

import base64
import binascii
import hashlib
import mimetypes
from typing import Any

from hero_healthie.sandbox.common.exchange import Response
from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.hero.calls import HeroCall, NotFoundError, Rule
from hero_healthie.sandbox.hero.derived import fields_of
from hero_healthie.sandbox.hero.engine import fields_from
from hero_healthie.sandbox.hero.state import PracticeGroup
from hero_healthie.sandbox.hero.validation import refuse
from hero_healthie.sandbox.store.records import Record

#: Where files are served, below Hero's address; the vendor has a host of its own for it.
FILES = "/files/"
_SHARED = ("expiry_date", "maximum_use_count", "patient_id")


def create_attachment_link(call: HeroCall) -> Any:
    """Make a link to a file: one of the patient's, or one that is sent along and becomes the patient's."""
    group, body = call.group, call.body
    file = _file(call)
    uuid = _uuid(group.id, group.new_id())
    link = f"{call.base_url}{FILES}{uuid}"
    short = _short_link(call, "attachment", link, str(file.get("file_name")))
    record = group.add(
        "AttachmentLink",
        {
            "attachment_link": link,
            "attachment_uuid": uuid,
            "attachment_id": file.id,
            "short_link_id": short.id,
            "patient_id": body.get("patient_id") or file.get("patient_id"),
        },
    )
    group.change(short, target_id=record.id)
    call.record_effect("created", record.type, record.id)
    return call.show(record)


def create_booking_link(call: HeroCall) -> Any:
    """Make a link by which patients book an appointment themselves."""
    group = call.group
    id_ = group.new_id()
    short = _short_link(call, "booking", f"{call.base_url}/s/{_uuid(group.id, id_)[:8]}", "Booking link")
    record = group.add("BookingLink", {**fields_from(call), "short_link_id": short.id}, id_)
    group.change(short, target_id=record.id)
    call.record_effect("created", record.type, record.id)
    return call.show(record)


def create_video_link(call: HeroCall) -> Any:
    """Make a link to a video call."""
    group = call.group
    id_ = group.new_id()
    url = f"https://video.example.com/{group.id}/{id_}"
    short = _short_link(call, "video", url, "Video call")
    record = group.add("VideoLink", {**call.body, "url": url, "short_link_id": short.id}, id_)
    group.change(short, target_id=record.id)
    call.record_effect("created", record.type, record.id)
    return {"id": record.id, "url": url}


def get_link_status(call: HeroCall) -> Any:
    """Show the status of a link by its id, by that of what it leads to, or by its address."""
    wanted = call.query.get("id") or call.query.get("url")
    if wanted is None:
        raise refuse("id", "id or url")
    for short in call.group.all("ShortLink"):
        if wanted in {short.id, short.get("target_id"), short.get("url"), str(short.get("url")).rpartition("/")[2]}:
            reference = [{"id": short.get("target_id"), "type": short.get("type")}]
            return {**call.show(short), "reference": reference}
    raise NotFoundError


def serve_file(groups: list[PracticeGroup], uuid: str) -> Response:
    """Serve the file of an attachment link, as often and as long as the link allows."""
    for group in groups:
        link = group.first("AttachmentLink", "attachment_uuid", uuid)
        short = group.get("ShortLink", link.get("short_link_id")) if link is not None else None
        file = group.get("Attachment", link.get("attachment_id")) if link is not None else None
        if short is None or file is None:
            continue
        uses, most = int(short.get("number_of_uses") or 0), short.get("maximum_use_count")
        if fields_of(group, short)["status"] == "expired" or (most is not None and uses >= most):
            return Response(410, processed=False)
        group.change(short, number_of_uses=uses + 1, open_count=uses + 1)
        name = str(file.get("file_name"))
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return Response(200, base64.b64decode(str(file.get("content"))), kind)
    return Response(404, processed=False)


def _file(call: HeroCall) -> Record:
    group, body = call.group, call.body
    known = body.get("ehr_file_id")
    if known is not None:
        file = group.get("Attachment", known)
        if file is None or body.get("patient_id", file.get("patient_id")) != file.get("patient_id"):
            raise refuse("ehr_file_id", "a file of this patient")
        return file
    if not body.get("file_data"):
        raise refuse("file_data", "file_data or ehr_file_id", "invalid_type")
    content = _content(str(body["file_data"]))
    name = body.get("file_name") or "attachment"
    record = group.add("Attachment", attachment(name, content, body.get("patient_id")))
    call.ledger.record_effect(call.record, "created", type=record.type, id=record.id)
    return record


def attachment(name: str, content: bytes, patient_id: str | None) -> JsonObject:
    """Return the fields of a file."""
    return {
        "file_name": name,
        "file_size": len(content),
        "content": base64.b64encode(content).decode(),
        "patient_id": patient_id,
    }


def _content(data: str) -> bytes:
    """Return the bytes that a body sends: base64, with or without the head of a data URL, or else the text itself."""
    text = data.partition(",")[2] if data.startswith("data:") else data
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return data.encode()


def _short_link(call: HeroCall, type: str, url: str, name: str) -> Record:
    most = call.body.get("maximum_use_count")
    if most is not None and (not isinstance(most, int | float) or most < 1):
        raise refuse("maximum_use_count", "at least 1", "too_small")
    shared = {name: call.body.get(name) for name in _SHARED}
    return call.group.add(
        "ShortLink", {"name": name, "type": type, "url": url, "number_of_uses": 0, "open_count": 0, **shared}
    )


def _uuid(*parts: str) -> str:
    digest = hashlib.sha256("/".join(parts).encode()).hexdigest()
    return f"{digest[:8]}-{digest[8:12]}-4{digest[13:16]}-8{digest[17:20]}-{digest[20:32]}"


RULES: dict[str, Rule] = {
    "createAttachmentLink": create_attachment_link,
    "createBookingLink": create_booking_link,
    "createVideoLink": create_video_link,
    "getLinkStatus": get_link_status,
}
