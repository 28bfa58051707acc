-- A note is counted against its device's last minute before it is taken; and when a device goes, what it has left is found.
create index note_by_device on workshop.note (device_id, received_at);
create index note_wording_by_device on workshop.note_wording (device_id);
create index receipt_by_device on workshop.receipt (device_id);
create index dot_by_device on workshop.dot (device_id);
create index agreement_by_device on workshop.agreement (device_id);
create index device_by_participant on workshop.device (participant_id);
