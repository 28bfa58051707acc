HTTP/1.1 200 
Cache-Control: max-age=300, public
Access-Control-Allow-Origin: *
X-Total-Count: 3
Link: </ims/case/v1p1/CFDocuments?limit=100&offset=0>; rel="first", </ims/case/v1p1/CFDocuments?limit=100&offset=0>; rel="last"
Access-Control-Expose-Headers: X-Total-Count, Link
X-Content-Type-Options: nosniff
X-XSS-Protection: 0
X-Frame-Options: DENY
Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
Referrer-Policy: same-origin
Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()
vary: accept-encoding
Content-Type: application/json
Content-Length: 4752
Date: Sat, 28 Nov 2026 21:54:24 GMT

